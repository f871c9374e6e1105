using System.Text.RegularExpressions;

namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>
/// How many rows a text with commas has, counted from its lines: the clear way, to hold a reading against. A row is one
/// line, or the lines up to that where its quotes are closed, unless a whole row stands among them; rows of nothing are none.
/// </summary>
internal static partial class LinesOfText
{
    public static int RowsOf(string text)
    {
        var lines = Lines().Matches(text).Select(line => line.Value).ToList();
        var columns = lines[0].Split(',').Length;
        var rows = 0;
        for (var at = 1; at < lines.Count;)
        {
            var length = LengthOf(lines, at, columns);
            if (!IsNothing(string.Concat(lines.Skip(at).Take(length)).TrimEnd('\r', '\n'))) rows++;
            at += length;
        }

        return rows;
    }

    /// <summary>Over how many lines a row goes.</summary>
    private static int LengthOf(List<string> lines, int at, int columns)
    {
        for (var length = 1; at + length <= lines.Count; length++)
        {
            var row = string.Concat(lines.Skip(at).Take(length)).TrimEnd('\r', '\n');
            if (Whole().IsMatch(row)) return length;
            if (!Unclosed().IsMatch(row)) return 1;
            if (at + length < lines.Count && IsRow(lines[at + length], columns)) return 1;
        }

        return 1;
    }

    private static bool IsRow(string line, int columns) => !line.Contains('"') && line.Count(letter => letter == ',') == columns - 1;

    private static bool IsNothing(string row) =>
        Whole().IsMatch(row) ? Nothing().IsMatch(row) : row.All(letter => letter is '"' or ',' or ' ' or '\t' or '\r' or '\n');

    [GeneratedRegex(@"[^\r\n]*(\r\n|\n|\r)|[^\r\n]+$")]
    private static partial Regex Lines();

    [GeneratedRegex("""^("([^"]|"")*"|[^",]*)(,("([^"]|"")*"|[^",]*))*$(?!\n)""")]
    private static partial Regex Whole();

    [GeneratedRegex("""^(("([^"]|"")*"|[^",]*),)*"([^"]|"")*$(?!\n)""")]
    private static partial Regex Unclosed();

    [GeneratedRegex("""^("[ \t\r\n]*"|[ \t]*)(,("[ \t\r\n]*"|[ \t]*))*$(?!\n)""")]
    private static partial Regex Nothing();
}
