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
        FillKeys(keys, rows, table, order[0]);
        keys.Sort(rows);
        for (var (start, end) = (0, 0); start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && keys[end] == keys[start];) end++;
            Sort(rows[start..end], table, order[1..]);
        }

        ArrayPool<long>.Shared.Return(rented);
    }

    /// <summary>
    /// Numbers by which ascending order is the order asked for. An absent measure is the largest of all: figures are above
    /// <see cref="CoverageTable.Absent"/>, so that one less still fits, and so does their complement.
    /// </summary>
    private static void FillKeys(Span<long> keys, ReadOnlySpan<int> rows, CoverageTable table, CoverageOrder order)
    {
        if (order.Measure is { } measure)
        {
            var column = table.Column(measure);
            for (var i = 0; i < keys.Length; i++)
            {
                var figure = column[rows[i]];
                keys[i] = figure == CoverageTable.Absent ? long.MaxValue : order.Descending ? ~figure : figure - 1;
            }

            return;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var key = order.Dimension is { } dimension ? table.CodeOf(rows[i], dimension) : table.PeriodNumbers[rows[i]];
            keys[i] = order.Descending ? ~key : key;
        }
    }
}
