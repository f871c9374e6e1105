namespace Ucj.Coverage.Cli.Output;

/// <summary>Which columns of a sheet a table shows at a width, and how wide each is.</summary>
/// <param name="Columns">The indices of the columns shown, in their order.</param>
/// <param name="Widths">The width of each of them.</param>
/// <param name="Margin">Blanks before the first.</param>
/// <param name="Gap">Blanks between two.</param>
internal sealed record TableLayout(int[] Columns, int[] Widths, int Margin, int Gap)
{
    /// <summary>So few rows are shown one below the other, whole, before figures are left out of them.</summary>
    private const int FewRows = 3;

    /// <summary>The weight of what all rows say alike.</summary>
    private const int SaidOnce = -1;

    private static readonly (int Margin, int Gap, bool HeadingsFold)[] Spacings = [(2, 3, false), (0, 2, false), (0, 2, true)];

    /// <summary>
    /// The layout with the most columns: what all rows say alike gives way first, then details, then figures from the
    /// right. None where not even the keys fit, or where so few rows would lose figures.
    /// </summary>
    public static TableLayout? Of(ShownSheet sheet, int width)
    {
        var columns = Enumerable.Range(0, sheet.Columns.Count).ToList();
        var weights = columns.ToDictionary(column => column, column => sheet.IsSaidOnce(column) ? SaidOnce : sheet.Columns[column].Weight);
        while (columns.Count > 0)
        {
            foreach (var (margin, gap, headingsFold) in Spacings)
            {
                if (WidthsOf(sheet, columns, width - margin - gap * (columns.Count - 1), headingsFold) is { } widths)
                    return new TableLayout([.. columns], widths, margin, gap);
            }

            var least = columns.Min(weights.GetValueOrDefault);
            if (least == ColumnTraits.OfKeys || (least == ColumnTraits.OfFigures && sheet.Rows.Count <= FewRows)) return null;
            columns.Remove(columns.FindLast(column => weights[column] == least));
        }

        return null;
    }

    /// <summary>The width of the whole table.</summary>
    public int Width => Margin + Widths.Sum() + Gap * (Widths.Length - 1);

    /// <summary>Gives each column its least, and what is left to those whose texts are folded, evenly.</summary>
    private static int[]? WidthsOf(ShownSheet sheet, List<int> columns, int room, bool headingsFold)
    {
        int HeadingOf(int column) => headingsFold ? 0 : sheet.Headings[column].Length;
        int[] widths = [.. columns.Select(column => Math.Max(sheet.LeastWidths[column], HeadingOf(column)))];
        int[] wanted = [.. columns.Select(column => Math.Max(sheet.Widths[column], HeadingOf(column)))];
        var left = room - widths.Sum();
        if (left < 0) return null;
        int[] byWant = [.. Enumerable.Range(0, widths.Length).Where(i => wanted[i] > widths[i]).OrderBy(i => wanted[i] - widths[i])];
        for (var i = 0; i < byWant.Length; i++)
        {
            var more = Math.Min(left / (byWant.Length - i), wanted[byWant[i]] - widths[byWant[i]]);
            widths[byWant[i]] += more;
            left -= more;
        }

        return widths;
    }
}
