using System.Formats.Tar;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Files;

namespace Ucj.Coverage.Exchange;

/// <summary>The files of one folder: what is there, what of it can be read, and what nobody reads.</summary>
internal sealed class FolderFiles(string folder)
{
    /// <summary>What sample folders have beside the data.</summary>
    private const string SampleFile = "sample.json";

    private static readonly string[] Documents = [".md", ".tmp"];
    private static readonly string[] Workbooks = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];

    private readonly Dictionary<string, FileSystemInfo> _entries = new DirectoryInfo(folder).EnumerateFileSystemInfos()
        .ToDictionary(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>How many bytes all files have.</summary>
    public long TotalLength => DatasetFiles.All.Sum(LengthOf);

    /// <summary>Whether there is something of that name, be it a file or not.</summary>
    public bool Has(string file) => _entries.ContainsKey(file);

    /// <summary>How many bytes a file has; none when it is no file.</summary>
    public long LengthOf(string file) => _entries.GetValueOrDefault(file) is FileInfo { Exists: true } info ? info.Length : 0;

    /// <summary>Why something cannot be read as a file, if it cannot: opening a pipe or a device may never end.</summary>
    public (string Found, Expectation Expectation)? FaultOf(string file) =>
        KindOf(_entries[file]) is { } kind ? (kind, ExpectForm.RegularFile) : null;

    /// <summary>Whether a path is that of a file that can be opened and read to its end.</summary>
    public static bool IsRegular(string path) => KindOf(new FileInfo(path)) is null;

    /// <summary>A note for every file that is not read, with the name it may be meant for.</summary>
    public IEnumerable<Problem> Notes() =>
        from name in _entries.Keys.Order(StringComparer.Ordinal)
        where !DatasetFiles.All.Contains(name) && !IsNoData(name)
        select new Problem(name, 0, "", name, Workbooks.Contains(Path.GetExtension(name).ToLowerInvariant())
            ? Passed.Workbook(NearestTo(name))
            : Passed.File(NearestTo(name)));

    private bool IsNoData(string name) =>
        name.StartsWith('.') || name == SampleFile || Documents.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        || _entries[name] is DirectoryInfo || RejectedRows.IsOurs(Path.Combine(folder, name));

    private static string? NearestTo(string name)
    {
        var word = WordOf(name);
        var (file, distance) = DatasetFiles.All.Select(known => (known, Distance: EditDistance.Of(word, WordOf(known))))
            .MinBy(one => one.Distance);
        return distance <= Math.Max(2, word.Length / 4) ? file : null;
    }

    /// <summary>The name of a file without its endings and signs.</summary>
    private static string WordOf(string name) => string.Concat(name.Split('.')[0].Where(char.IsLetter));

    /// <summary>What something is that is no regular file; none for a file.</summary>
    private static string? KindOf(FileSystemInfo entry)
    {
        try
        {
            var target = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true)!;
            if (target is DirectoryInfo) return "folder";

            // Only what has no length may be a pipe or a device, and an archive tells its kind without opening it.
            return target is FileInfo { Length: 0 } ? SpecialKindOf(target.FullName) : null;
        }
        catch (IOException)
        {
            return "link";
        }
        catch (UnauthorizedAccessException)
        {
            return null; // Whoever reads it will say so.
        }
    }

    private static string? SpecialKindOf(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true)) writer.WriteEntry(path, "entry");
        }
        catch (IOException)
        {
            return "socket";
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType switch
        {
            TarEntryType.Fifo => "pipe",
            TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "device",
            TarEntryType.SymbolicLink => "link",
            TarEntryType.Directory => "folder",
            _ => null,
        };
    }
}
