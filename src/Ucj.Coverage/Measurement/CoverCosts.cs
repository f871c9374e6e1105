using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>The cost of covering the uncovered workers of every group in the last month of every period.</summary>
internal sealed class CoverCosts
{
    public CoverCosts(
        CoverageCube cube,
        CoverageGroups groups,
        IReadOnlyList<ReportPeriod> periods,
        Func<CoverageCell, YearMonth, Rupiah?> price)
    {
        Workers = new long[groups.Count * periods.Count];
        Amounts = new long[groups.Count * periods.Count];
        var months = periods.Select(period => period.Months.Last).ToArray();
        var indices = Array.ConvertAll(months, cube.IndexOf);
        groups.ForEachCell((group, cell) =>
        {
            var series = cube.Series[cell];
            for (var period = 0; period < months.Length; period++)
            {
                var uncovered = series.Eligible[indices[period]] - series.Active[indices[period]];
                if (uncovered == 0 || price(series.Cell, months[period]) is not { } each) continue;
                var place = group * months.Length + period;
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
