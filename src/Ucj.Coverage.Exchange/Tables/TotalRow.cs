using System.Text.RegularExpressions;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>Tells a row of totals, such as people put below their tables, from a row of data.</summary>
internal static partial class TotalRow
{
    /// <summary>Whether the first cell that is filled says total, and a cell that every row must have is empty.</summary>
    public static bool Is(TableRow row, TableLayout layout)
    {
        var first = layout.Columns[0];
        if (row.IsGiven(first) && row.Letters(first)[0] is not ('j' or 'J' or 't' or 'T' or 's' or 'S' or 'g' or 'G')) return false;
        return WordOf(row, layout) is { } word && Total().IsMatch(word)
            && layout.Columns.Any(column => column.IsRequired && !row.IsGiven(column));
    }

    /// <summary>The first cell that is filled, in the order of the layout.</summary>
    public static string? WordOf(TableRow row, TableLayout layout) =>
        layout.Columns.Select(row.Peek).FirstOrDefault(text => text is not null);

    [GeneratedRegex(@"^(grand\s+|sub[\s-]*)?(jumlah|total)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
