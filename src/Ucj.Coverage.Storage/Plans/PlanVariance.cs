using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Storage.Plans;

/// <summary>How a plan computed now differs from the one that was approved.</summary>
/// <param name="Approved">The approved plan.</param>
/// <param name="Lines">The lines that differ, those of the approved plan first.</param>
public sealed record PlanVariance(ApprovedPlan Approved, IReadOnlyList<LineVariance> Lines)
{
    /// <summary>Workers now less workers approved.</summary>
    public long Workers => Lines.Sum(line => (long)line.Workers);

    /// <summary>What the plan costs now less what was approved.</summary>
    public Rupiah Amount => Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + line.Amount);

    /// <summary>Compares an approved plan with one for the same request, computed from other data.</summary>
    /// <exception cref="ArgumentException">The requests differ.</exception>
    public static PlanVariance Between(ApprovedPlan approved, FundingPlan now)
    {
        ArgumentNullException.ThrowIfNull(approved);
        ArgumentNullException.ThrowIfNull(now);
        if (approved.Request != now.Request) throw Throw.OtherRequest();
        var before = ByCell(approved.Lines);
        var after = ByCell(ApprovedLine.Of(now));
        return new PlanVariance(approved,
        [
            .. from cell in before.Keys.Union(after.Keys)
               let was = before.GetValueOrDefault(cell)
               let becomes = after.GetValueOrDefault(cell)
               where was != becomes
               select new LineVariance(cell, was.Workers, was.Amount, becomes.Workers - was.Workers, becomes.Amount - was.Amount),
        ]);
    }

    /// <summary>In a plan, a purse pays a cell by one line for each run of months.</summary>
    private static Dictionary<LineCell, (int Workers, Rupiah Amount)> ByCell(IEnumerable<ApprovedLine> lines) => lines
        .GroupBy(line => line.For)
        .ToDictionary(cell => cell.Key, cell => (
            cell.Sum(line => line.Workers),
            cell.Aggregate(Rupiah.Zero, (sum, line) => sum + line.Amount)));
}
