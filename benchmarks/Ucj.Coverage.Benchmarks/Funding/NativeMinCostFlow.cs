using Google.OrTools.Graph;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Benchmarks.Funding;

/// <summary>
/// The same allocation as one minimum cost flow of Google's native solver: each tier worth more than all later ones.
/// Where a pot has several prices it is asked with the lowest, so it has the easier problem.
/// </summary>
internal static class NativeMinCostFlow
{
    public static long Solve(FundingProblem problem)
    {
        var flow = new MinCostFlow();
        var tiers = problem.Tiers();
        var (source, sink) = (problem.Pots.Count + problem.Needs.Length, problem.Pots.Count + problem.Needs.Length + 1);
        var total = 0L;
        for (var pot = 0; pot < problem.Pots.Count; pot++)
        {
            if (problem.PriceKindCount[pot] > 0) flow.AddArcWithCapacityAndUnitCost(source, pot, CapacityOf(problem, pot), 0);
        }

        for (var need = 0; need < problem.Needs.Length; need++)
        {
            for (var pot = 0; pot < problem.Pots.Count; pot++)
            {
                if (problem.MayPay(pot, problem.ClassOf[need]))
                    flow.AddArcWithCapacityAndUnitCost(pot, problem.Pots.Count + need, 1_000_000_000, problem.Pots[pot].Source.OrderOfUse);
            }

            total += problem.Needs[need].Workers;
            flow.AddArcWithCapacityAndUnitCost(problem.Pots.Count + need, sink, problem.Needs[need].Workers, -Worth(tiers, problem.Needs[need].Tier));
        }

        // Whoever is not worth paying for goes the free way.
        flow.AddArcWithCapacityAndUnitCost(source, sink, total, 0);
        flow.SetNodeSupply(source, total);
        flow.SetNodeSupply(sink, -total);
        return flow.Solve() == MinCostFlowBase.Status.OPTIMAL ? flow.OptimalCost() : throw new InvalidOperationException("No flow was found.");
    }

    private static long Worth(int[] tiers, int tier)
    {
        var worth = 100L;
        for (var later = Array.IndexOf(tiers, tier); later < tiers.Length - 1; later++) worth *= 100;
        return worth;
    }

    private static long CapacityOf(FundingProblem problem, int pot) => Enumerable.Range(0, problem.PriceKindCount[pot])
        .Max(kind => problem.PriceOfKind(pot, kind).Zip(problem.Money[pot]).Min(one => one.Second / Math.Max(1, one.First)));
}
