using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// Which month the stocks of a group in a period are those of: the last one. Of totals it is the last one for which some of
/// the group's cells were reported.
/// </summary>
internal sealed class StockMonths
{
    private readonly int _months;
    private readonly long[]? _reported;
    private readonly int[] _reporting = [];
    private readonly YearMonth _first;

    /// <param name="cube">The counts.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="months">The months looked at, all of the cube.</param>
    public StockMonths(CoverageCube cube, CoverageGroups groups, MonthRange months)
    {
        (_first, _months) = (months.First, months.Length);
        if (cube.Reports is not { } reports) return;
        _reported = groups.Reports(reports, cube.IndexOf(months.First), _months);
        _reporting = new int[groups.Count];
        groups.ForEachCell((group, _) => _reporting[group]++);
    }

    /// <summary>Whether they are always the last months of periods.</summary>
    public bool AreLast => _reported is null;

    /// <summary>The month of a group's stocks between two, by its place among the months looked at; -1 where none was reported.</summary>
    /// <param name="group">The group.</param>
    /// <param name="first">The first month, by its place.</param>
    /// <param name="last">The last month, by its place.</param>
    public int Of(int group, int first, int last)
    {
        if (_reported is null) return last;
        while (last >= first && _reported[group * _months + last] == 0) last--;
        return last >= first ? last : -1;
    }

    /// <summary>The same as a month.</summary>
    public YearMonth? In(int group, MonthRange months)
    {
        var from = ContributionMonth.ToNumber(_first);
        var place = Of(group, ContributionMonth.ToNumber(months.First) - from, ContributionMonth.ToNumber(months.Last) - from);
        return place < 0 ? null : ContributionMonth.Plus(_first, place);
    }

    /// <summary>How many of a group's cells were reported in a month, by its place; in none for -1.</summary>
    public ReportedTotals TotalsOf(int group, int month) =>
        new(month < 0 ? 0 : (int)_reported![group * _months + month], _reporting[group]);
}
