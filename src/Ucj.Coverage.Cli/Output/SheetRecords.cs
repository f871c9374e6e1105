namespace Ucj.Coverage.Cli.Output;

/// <summary>Writes each row as a list of its own, heading by heading; empty cells are left out.</summary>
internal static class SheetRecords
{
    private const int Gap = 2;

    public static void Write(Sheet sheet, Session session) => Write(new ShownSheet(sheet, session), session);

    public static void Write(ShownSheet sheet, Session session)
    {
        foreach (var row in sheet.Rows)
        {
            int[] filled = [.. Enumerable.Range(0, row.Length).Where(column => row[column].Length > 0)];
            if (filled.Length == 0) continue;
            var values = filled.Max(column => TextFold.LongestWord(row[column]));
            var words = filled.Max(column => TextFold.LongestWord(sheet.Headings[column]));
            var labels = Math.Min(filled.Max(column => sheet.Headings[column].Length), Math.Max(words, session.Width - Gap - values));
            foreach (var column in filled) WriteOne(session.Output, sheet.Headings[column], row[column], labels, session.Width);
            session.Output.WriteLine();
        }
    }

    /// <summary>A heading and its value; the longer of the two decides how many lines.</summary>
    private static void WriteOne(TextWriter output, string heading, string value, int labels, int width)
    {
        var (left, right) = (TextFold.Lines(heading, labels), TextFold.Lines(value, Math.Max(1, width - labels - Gap)));
        for (var y = 0; y < Math.Max(left.Count, right.Count); y++)
        {
            var (label, text) = (left.ElementAtOrDefault(y) ?? "", right.ElementAtOrDefault(y) ?? "");
            output.WriteLine((label.PadRight(labels + Gap) + text).TrimEnd());
        }
    }
}
