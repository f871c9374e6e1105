using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// A folder a caller names for an import: none but those below the one that is set. It is found by going down from there a part
/// at a time, none of which may be a link or lead up; so there is no path to compare that could be spelt in two ways.
/// </summary>
internal static class ImportFolder
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None };
    private static readonly char[] NeverInNames = Path.GetInvalidFileNameChars();

    /// <exception cref="CoverageException">
    /// There is no such folder, it holds what is no regular file, or nothing may be imported.
    /// </exception>
    public static string Of(StoreSettings settings, string name)
    {
        if (settings.ImportRoot is not { Length: > 0 } root || Path.IsPathRooted(name)) throw Throw.ImportElsewhere(name);
        var folder = new DirectoryInfo(Path.GetFullPath(root)); // itself it may be a link: it is the operator's word
        var parts = name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) throw Throw.ImportElsewhere(name);
        foreach (var part in parts)
        {
            if (part is "." or ".." || part.IndexOfAny(NeverInNames) >= 0) throw Throw.ImportElsewhere(name);
            folder = new DirectoryInfo(Path.Combine(folder.FullName, part));
            if (folder is not { Exists: true, LinkTarget: null }) throw Throw.ImportElsewhere(name);
        }

        CheckFiles(folder);
        return folder.FullName;
    }

    /// <summary>
    /// A linked file would be read from anywhere, and a pipe or a device without an end. The length of those is 0, which says
    /// more on every system than what it calls their kind; and an empty file is none of a dataset.
    /// </summary>
    private static void CheckFiles(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles("*", All).Where(IsOfDataset))
        {
            if (file is { LinkTarget: not null } or { Length: 0 }) throw Throw.ImportNotRegular(file.Name);
        }
    }

    private static bool IsOfDataset(FileInfo file) => file.Extension.ToUpperInvariant() is ".CSV" or ".JSON";
}
