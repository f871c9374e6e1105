using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>The cost of covering the uncovered workers of every group in the month of its stocks in every period.</summary>
internal sealed class CoverCosts
{
    /// <param name="cube">The counts.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="looked">The months looked at, all of the cube.</param>
    /// <param name="periods">The first and last month of every period, by their places among these.</param>
    /// <param name="stockMonths">The months of stocks, by the same places.</param>
    /// <param name="price">What covering one worker of a cell costs in a month.</param>
    public CoverCosts(
        CoverageCube cube,
        CoverageGroups groups,
        MonthRange looked,
        IReadOnlyList<(int First, int Last)> periods,
        StockMonths stockMonths,
        Func<CoverageCell, YearMonth, Rupiah?> price)
    {
        Workers = new long[groups.Count * periods.Count];
        Amounts = new long[groups.Count * periods.Count];
        var (months, first) = (looked.Months().ToArray(), cube.IndexOf(looked.First));
        groups.ForEachCell((group, cell) =>
        {
            var series = cube.Series[cell];
            for (var period = 0; period < periods.Count; period++)
            {
                var month = stockMonths.Of(group, periods[period].First, periods[period].Last);
                if (month < 0) continue;
                var uncovered = series.Eligible[first + month] - series.Active[first + month];
                if (uncovered == 0 || price(series.Cell, months[month]) is not { } each) continue;
                var place = group * periods.Count + period;
                Workers[place] += uncovered;
                Amounts[place] = checked(Amounts[place] + (each * uncovered).Amount);
            }
        });
    }

    /// <summary>The workers counted, a number for each period of each group.</summary>
    public long[] Workers { get; }

    /// <summary>Their premiums in rupiah, a number for each period of each group.</summary>
    public long[] Amounts { get; }
}
