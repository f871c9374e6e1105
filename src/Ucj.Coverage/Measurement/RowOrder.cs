using System.Buffers;

namespace Ucj.Coverage.Measurement;

/// <summary>Sorts the rows of a table by the keys of a query; ties stay in the order in which they come.</summary>
internal static class RowOrder
{
    /// <summary>The rows of the table, in order.</summary>
    public static void Sort(Span<int> rows, CoverageTable table, ReadOnlySpan<CoverageOrder> order)
    {
        if (rows.Length < 2) return;
        if (order.IsEmpty)
        {
            rows.Sort();
            return;
        }

        var rented = ArrayPool<long>.Shared.Rent(rows.Length);
        var keys = rented.AsSpan(0, rows.Length);
        for (var i = 0; i < keys.Length; i++) keys[i] = KeyOf(table, rows[i], order[0]);
        keys.Sort(rows);
        for (var (start, end) = (0, 0); start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && keys[end] == keys[start];) end++;
            Sort(rows[start..end], table, order[1..]);
        }

        ArrayPool<long>.Shared.Return(rented);
    }

    /// <summary>
    /// A number by which ascending order is the order asked for. An absent measure is the largest of all: figures are above
    /// <see cref="CoverageTable.Absent"/>, so that one less still fits, and so does their complement.
    /// </summary>
    private static long KeyOf(CoverageTable table, int row, CoverageOrder order)
    {
        if (order.Measure is { } measure)
        {
            if (table.FigureOf(measure, row) is not { } figure) return long.MaxValue;
            return order.Descending ? ~figure : figure - 1;
        }

        var key = order.Dimension is { } dimension ? table.CodeOf(row, dimension) : table.PeriodNumbers[row];
        return order.Descending ? ~key : key;
    }
}
