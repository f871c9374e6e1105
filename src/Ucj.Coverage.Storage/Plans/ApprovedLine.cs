using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Storage.Plans;

/// <summary>A line of a plan: a purse pays for workers of a need, or for the staff of a public employer.</summary>
/// <param name="For">Whom it pays for.</param>
/// <param name="Workers">How many.</param>
/// <param name="Amount">What they cost over all its months.</param>
public sealed record ApprovedLine(LineCell For, int Workers, Rupiah Amount)
{
    /// <summary>The lines of a plan, its first charges last.</summary>
    public static IReadOnlyList<ApprovedLine> Of(FundingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lines = plan.Lines.Select(line => new ApprovedLine(
            new LineCell(line.SourceId, line.Months)
            {
                Village = line.Need.Village,
                Group = line.Need.Group,
                Sector = line.Need.Sector,
                Income = line.Need.Income,
            },
            line.Workers,
            line.Amount));
        var charges = plan.FirstCharges.Where(charge => charge.PaidWorkers > 0).Select(charge => new ApprovedLine(
            new LineCell(charge.SourceId, plan.Request.Window) { EmployerId = charge.EmployerId },
            charge.PaidWorkers,
            charge.Amount));
        return [.. lines, .. charges];
    }
}
