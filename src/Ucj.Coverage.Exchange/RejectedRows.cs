using System.Text;
using System.Text.RegularExpressions;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange;

/// <summary>
/// Keeps the rows a partial reading rejected: unchanged, each with its reasons in a last column, in a file beside the
/// input (<c>workers.csv</c> → <c>workers.rejected.csv</c>).
/// </summary>
public static partial class RejectedRows
{
    /// <summary>The line given to problems of the header: they concern the file, not a row.</summary>
    internal const int HeaderLine = 1;

    private const string ReasonColumn = "problem";

    /// <summary>Writes the rejected rows of a folder, one file for each input file that has any.</summary>
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
        foreach (var ofFile in problems.Where(problem => problem.Line > HeaderLine).GroupBy(problem => problem.File))
        {
            var reasons = ofFile.ToLookup(problem => problem.Line, problem => problem.In(language));
            written.Add(WriteFile(Path.Combine(folder, ofFile.Key), reasons));
        }

        return written;
    }

    /// <summary>The rejected rows of a folder, by file and line.</summary>
    /// <param name="folder">The folder that was read.</param>
    /// <param name="problems">What was found wrong with it.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<RejectedLine> Read(string folder, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var ofFile in problems.Where(problem => problem.Line > HeaderLine).GroupBy(problem => problem.File))
        {
            var ofLine = ofFile.ToLookup(problem => problem.Line);
            using var records = CsvRecords.Open(Path.Combine(folder, ofFile.Key));
            while (records.Read())
            {
                if (!ofLine.Contains(records.Line)) continue;
                var text = Nik().Replace(records.Raw.TrimEnd('\r', '\n'), "$1…");
                yield return new RejectedLine(ofFile.Key, records.Line, text, [.. ofLine[records.Line]]);
            }
        }
    }

    private static string WriteFile(string input, ILookup<int, string> reasons)
    {
        var output = Path.ChangeExtension(input, ".rejected.csv");
        using var records = CsvRecords.Open(input);
        using var text = new StreamWriter(output, append: false, new UTF8Encoding(false));
        if (records.Read()) Append(text, records, ReasonColumn);
        while (records.Read())
        {
            if (reasons.Contains(records.Line)) Append(text, records, string.Join(" | ", reasons[records.Line]));
        }

        return output;
    }

    private static void Append(StreamWriter text, CsvRecords records, string reason)
    {
        text.Write(records.Raw.TrimEnd('\r', '\n'));
        text.Write(records.Delimiter);
        text.Write($"\"{reason.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        text.Write('\n');
    }

    [GeneratedRegex(@"(?<!\d)(\d{4})\d{12}(?!\d)")]
    private static partial Regex Nik();
}
