using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ucj.Coverage.Exchange.Files;
using Ucj.Coverage.Exchange.Readings;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange;

/// <summary>
/// Keeps the rows a partial reading rejected: each with its reasons in a last column, in a file beside the input
/// (<c>workers.csv</c> → <c>workers.rejected.csv</c>), and unchanged but for an apostrophe before what a spreadsheet would
/// compute, which a reading takes away again.
/// </summary>
public static partial class RejectedRows
{
    /// <summary>The line given to problems of the header: they concern the file, not a row.</summary>
    internal const int HeaderLine = 1;

    private const string ReasonColumn = "problem";
    private const string Ending = ".rejected.csv";
    private const int MostNames = 100;

    /// <summary>
    /// Writes the rejected rows of a folder, one file for each input file that has any, and takes away those of earlier
    /// readings. A file of that name which somebody else made stays as it is; the rows then go to
    /// <c>workers.rejected-2.csv</c>.
    /// </summary>
    /// <param name="folder">The folder that was read.</param>
    /// <param name="problems">What was found wrong with it.</param>
    /// <param name="language">The language of the reasons.</param>
    /// <returns>The paths of the files written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, IEnumerable<Problem> problems, Language language = Language.En)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        var written = new List<string>();
        foreach (var ofFile in OfRows(problems))
        {
            var reasons = ofFile.ToLookup(problem => problem.Line, problem => problem.In(language));
            if (WriteFile(Path.Combine(folder, ofFile.Key), reasons) is { } path) written.Add(path);
        }

        RemoveStale(folder, written);
        return written;
    }

    /// <summary>Takes away the files of rejected rows that earlier readings of a folder wrote, and nobody else's.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">A file cannot be removed.</exception>
    public static void RemoveStale(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        RemoveStale(folder, []);
    }

    /// <summary>The rejected rows of a folder, by file and line.</summary>
    /// <param name="folder">The folder that was read.</param>
    /// <param name="problems">What was found wrong with it.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<RejectedLine> Read(string folder, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var ofFile in OfRows(problems))
        {
            var ofLine = ofFile.ToLookup(problem => problem.Line);
            using var records = CsvRecords.Open(Path.Combine(folder, ofFile.Key), DatasetFiles.LayoutOf(ofFile.Key));
            string[] columns = records.Read() ? [.. TextsOf(records).Select(HeaderCell.Of)] : [];
            while (records.Read())
            {
                if (!ofLine.Contains(records.Line)) continue;
                yield return new RejectedLine(ofFile.Key, records.Line, WithoutNik(records, columns), [.. ofLine[records.Line]]);
            }
        }
    }

    /// <summary>Whether a file was written here: its name says so, and its header ends with the column of reasons.</summary>
    internal static bool IsOurs(string path)
    {
        if (!Path.GetFileName(path).EndsWith(Ending, StringComparison.Ordinal) && !Numbered().IsMatch(path)) return false;
        if (!FolderFiles.IsRegular(path)) return false;
        try
        {
            using var text = new StreamReader(path);
            return text.ReadLine()?.EndsWith($"\"{ReasonColumn}\"", StringComparison.Ordinal) == true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false; // Whoever wrote it can read it.
        }
    }

    private static IEnumerable<IGrouping<string, Problem>> OfRows(IEnumerable<Problem> problems) => problems
        .Where(problem => problem.Line > HeaderLine && DatasetFiles.LayoutOf(problem.File) is not null)
        .GroupBy(problem => problem.File);

    private static void RemoveStale(string folder, IReadOnlyCollection<string> kept)
    {
        foreach (var file in DatasetFiles.All.Where(file => DatasetFiles.LayoutOf(file) is not null))
        {
            foreach (var path in PathsOf(Path.Combine(folder, file)).TakeWhile(Path.Exists))
            {
                if (!kept.Contains(path) && IsOurs(path)) File.Delete(path);
            }
        }
    }

    /// <summary>Where the rejected rows of a file may go, the first that nobody else has.</summary>
    private static IEnumerable<string> PathsOf(string input) => Enumerable.Range(1, MostNames).Select(number =>
        Path.ChangeExtension(input, number == 1 ? Ending : string.Create(CultureInfo.InvariantCulture, $".rejected-{number}.csv")));

    private static string? WriteFile(string input, ILookup<int, string> reasons)
    {
        var output = PathsOf(input).FirstOrDefault(path => !Path.Exists(path) || IsOurs(path))
            ?? throw new IOException($"{Path.ChangeExtension(input, Ending)}");
        using var records = CsvRecords.Open(input, DatasetFiles.LayoutOf(Path.GetFileName(input)));
        if (!records.Read()) return null;

        // Written aside and then moved, so that a reading which is stopped leaves nothing half done.
        var aside = $"{output}.tmp";
        try
        {
            var isAny = false;
            using (var text = new StreamWriter(PrivateFile.Create(aside), new UTF8Encoding(false)))
            {
                Append(text, records, ReasonColumn);
                while (records.Read())
                {
                    if (!reasons.Contains(records.Line)) continue;
                    Append(text, records, string.Join(" | ", reasons[records.Line]));
                    isAny = true;
                }
            }

            if (!isAny) return null;
            PrivateFile.Replace(aside, output);
            return output;
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static void Append(StreamWriter text, CsvRecords records, string reason)
    {
        text.Write(Harmless(records));
        text.Write(records.Delimiter);
        text.Write(Quoted(reason));
        text.Write('\n');
    }

    /// <summary>A row as it stands, unless a spreadsheet would compute one of its cells.</summary>
    private static string Harmless(CsvRecords records)
    {
        string[] cells = [.. TextsOf(records)];
        string[] guarded = Array.ConvertAll(cells, Formula.Guarded);
        return guarded.SequenceEqual(cells)
            ? records.Raw.TrimEnd('\r', '\n')
            : string.Join(records.Delimiter, guarded.Select(Quoted));
    }

    /// <summary>A row as it stands, but for what may be a NIK.</summary>
    private static string WithoutNik(CsvRecords records, string[] columns)
    {
        string[] cells = [.. TextsOf(records)];
        var shown = NikReading.Shown(columns, cells);
        return NikReading.Hidden(shown.SequenceEqual(cells) ? records.Raw.TrimEnd('\r', '\n') : string.Join(
            records.Delimiter,
            shown.Select(cell => cell.AsSpan().ContainsAny(records.Delimiter, '"', '\n') ? Quoted(cell) : cell)));
    }

    private static IEnumerable<string> TextsOf(CsvRecords records) =>
        Enumerable.Range(0, records.Count).Select(cell => records[cell].ToString());

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"\.rejected-\d+\.csv$")]
    private static partial Regex Numbered();
}
