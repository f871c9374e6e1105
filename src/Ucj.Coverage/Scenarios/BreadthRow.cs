namespace Ucj.Coverage.Scenarios;

/// <summary>One way to spend an envelope: so many workers for so many months at the end of the year.</summary>
/// <param name="Months">Months of cover for each worker.</param>
/// <param name="Workers">The most workers that the money bears for these months, at most those who need it; 0 where the purse may not pay.</param>
/// <param name="Amount">What they cost.</param>
/// <param name="ActiveInDecember">Active workers in December.</param>
/// <param name="ActiveMonths">Active workers summed over the twelve months: a twelfth of it is the year's average.</param>
/// <param name="December">The coverage in December; absent without a denominator.</param>
/// <param name="Average">The year's average coverage, on December's denominator; absent without one.</param>
public readonly record struct BreadthRow(
    int Months,
    long Workers,
    Rupiah Amount,
    long ActiveInDecember,
    long ActiveMonths,
    Percent? December,
    Percent? Average)
{
    /// <summary>Months of cover of all workers together.</summary>
    public long WorkerMonths => Workers * Months;
}
