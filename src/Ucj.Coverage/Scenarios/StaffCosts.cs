using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>What the unpaid staff of public employers costs the purse that owes for it, the cheapest first.</summary>
internal static class StaffCosts
{
    /// <summary>The sums of the cheapest 0, 1, 2 … of the staff that a plan leaves unpaid.</summary>
    public static long[] Sums(CoverageModel model, FundingPlan plan, FundingSource purse, CancellationToken cancellation)
    {
        var registry = model.Registry!;
        var columns = registry.Workers;
        var prices = new StaffPrices(model.Law!, plan.Request.Window);
        long CostOf(int worker) => prices.Of(new StaffProfile(
            columns.Sectors[worker], columns.Incomes[worker], columns.RiskClasses[worker], registry.EmployerOf(worker)!.Workers, purse.Kind)).Sum.Amount;

        var paid = plan.FirstCharges.Where(charge => charge.SourceId == purse.Id).Sum(charge => charge.PaidWorkers);
        var sums = new List<long> { 0 };
        foreach (var cost in UncoveredWorkers.Of(model, registry, plan.Request, cancellation: cancellation).OfPublicEmployers
            .Where(worker => registry.EmployerOf(worker)!.PaidBy == purse.Id && purse.Forbids(
                registry.Regions[columns.Villages[worker]].Code,
                registry.Groups[columns.Groups[worker]].Code,
                EmploymentSegment.Pu,
                columns.Sectors[worker]) is null)
            .Select(CostOf).Order().Skip(paid))
        {
            sums.Add(checked(sums[^1] + cost));
        }

        return [.. sums];
    }
}
