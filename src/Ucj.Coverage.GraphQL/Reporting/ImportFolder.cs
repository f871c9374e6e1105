using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A folder a caller names for an import: none but those below the one that is set.</summary>
internal static class ImportFolder
{
    /// <exception cref="CoverageException">There is no such folder, or nothing may be imported.</exception>
    public static string Of(StoreSettings settings, string name)
    {
        if (settings.ImportRoot is not { Length: > 0 } root) throw Throw.ImportElsewhere(name);
        var above = Path.GetFullPath(root) + Path.DirectorySeparatorChar;
        var folder = new DirectoryInfo(Path.Combine(above, name));
        var isBelow = folder.FullName.StartsWith(above, StringComparison.Ordinal) && folder.FullName.Length > above.Length;
        return isBelow && folder is { Exists: true, LinkTarget: null } ? folder.FullName : throw Throw.ImportElsewhere(name);
    }
}
