namespace Ucj.Coverage.Cli.Output;

/// <summary>A sheet as the texts a person is shown: in his language, with the names of codes beside them.</summary>
internal sealed class ShownSheet
{
    /// <summary>Texts that may be folded are given this much at least.</summary>
    private const int ReadableText = 16;

    private readonly bool[] _folds;

    public ShownSheet(Sheet sheet, Session session)
    {
        Columns = sheet.Columns;
        Headings = [.. sheet.Columns.Select(column => column.Heading.In(session.Language))];
        IsNumber = new bool[Columns.Count];
        _folds = new bool[Columns.Count];
        var hasTexts = new bool[Columns.Count];
        Rows = [.. sheet.Rows.Select(row =>
        {
            var texts = new string[Columns.Count];
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = TextOf(row[i], Columns[i], session);
                IsNumber[i] |= row[i] is long or decimal;
                hasTexts[i] |= row[i] is string or Worded;
                _folds[i] |= row[i] is string or Worded && texts[i].Contains(' ', StringComparison.Ordinal);
            }

            return texts;
        })];
        for (var i = 0; i < Columns.Count; i++) IsNumber[i] &= !hasTexts[i];
        Widths = [.. Enumerable.Range(0, Columns.Count).Select(WidthOf)];
        LeastWidths = [.. Enumerable.Range(0, Columns.Count).Select(LeastWidthOf)];
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>Their headings.</summary>
    public string[] Headings { get; }

    /// <summary>Whether they have numbers, which stand at the right.</summary>
    public bool[] IsNumber { get; }

    /// <summary>The rows, a text for each column.</summary>
    public List<string[]> Rows { get; }

    /// <summary>The width each column needs for nothing in it to be folded but its heading.</summary>
    public int[] Widths { get; }

    /// <summary>The least width each column can be shown in.</summary>
    public int[] LeastWidths { get; }

    /// <summary>Whether all rows say the same in a column, so that it can be said once.</summary>
    public bool IsSaidOnce(int column) => Rows.Count > 1 && Rows.TrueForAll(row => row[column] == Rows[0][column]);

    private int WidthOf(int column) =>
        Math.Max(TextFold.LongestWord(Headings[column]), Rows.Select(row => row[column].Length).DefaultIfEmpty().Max());

    private int LeastWidthOf(int column)
    {
        if (!_folds[column]) return Widths[column];
        var longest = Math.Max(
            TextFold.LongestWord(Headings[column]), Rows.Select(row => TextFold.LongestWord(row[column])).DefaultIfEmpty().Max());
        return Columns[column].Codes is null ? Math.Max(longest, Math.Min(Widths[column], ReadableText)) : longest;
    }

    private static string TextOf(object? cell, SheetColumn column, Session session) => cell switch
    {
        null => "",
        bool flag => flag ? session.Say("ya", "yes") : session.Say("tidak", "no"),
        long number => number.ToString("N0", SpokenNumbers.In(session.Language)),
        decimal number => number.ToString("N2", SpokenNumbers.In(session.Language)),
        Worded worded => worded.Words.In(session.Language),
        string code when column.Codes is { } kind && session.Names?.Of(kind, code) is { } name && name != code => $"{code} {name}",
        _ => cell.ToString()!,
    };
}
