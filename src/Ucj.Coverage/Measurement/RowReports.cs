using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>What the rows of an answer from totals rest on, row by row.</summary>
/// <param name="Months">The month of the stocks; absent where nothing was reported.</param>
/// <param name="Totals">How many cells were reported in it.</param>
/// <param name="Silent">The rows that are missing as nobody reported: the numbers of their periods and groups.</param>
/// <param name="Periods">The periods, by their number, in which somebody did: those that had a row before rows were filtered.</param>
/// <param name="NeverReport">The regions asked for, by their number, of which no totals are reported in any month.</param>
internal sealed record RowReports(
    YearMonth?[] Months,
    ReportedTotals[] Totals,
    IReadOnlyList<(int Period, int Group)> Silent,
    IReadOnlySet<int> Periods,
    IReadOnlyList<int> NeverReport)
{
    /// <summary>Those of some of the rows, in an order of one's own.</summary>
    public RowReports Pick(int[] rows) =>
        this with { Months = CoverageColumns.Pick(Months, rows), Totals = CoverageColumns.Pick(Totals, rows) };
}
