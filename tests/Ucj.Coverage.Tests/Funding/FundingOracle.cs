using Google.OrTools.Graph;
using Google.OrTools.Sat;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>The best a plan can do by tier, found by solvers that know nothing of ours.</summary>
internal static class FundingOracle
{
    /// <summary>Where each pot has one price: tier t gets what the largest flow of tiers 1 to t has more than that of 1 to t - 1.</summary>
    public static Dictionary<int, long> ByFlow(FundingProblem problem)
    {
        var best = new Dictionary<int, long>();
        var before = 0L;
        foreach (var tier in problem.Tiers())
        {
            var all = LargestFlow(problem, tier);
            best[tier] = all - before;
            before = all;
        }

        return best;
    }

    /// <summary>The least the pots of the last rank can spend on the workers of a plan that is best by tier.</summary>
    public static long LastRankSpend(FundingProblem problem, Dictionary<int, long> best)
    {
        var last = problem.Pots.Max(pot => pot.Source.OrderOfUse);
        var flow = new MinCostFlow();
        var (source, sink) = (problem.Pots.Count + problem.Needs.Length, problem.Pots.Count + problem.Needs.Length + 1);
        for (var pot = 0; pot < problem.Pots.Count; pot++)
            flow.AddArcWithCapacityAndUnitCost(source, pot, CapacityOf(problem, pot), problem.Pots[pot].Source.OrderOfUse == last ? PriceOf(problem, pot) : 0);
        for (var need = 0; need < problem.Needs.Length; need++)
        {
            foreach (var pot in PotsOf(problem, need)) flow.AddArcWithCapacityAndUnitCost(pot, problem.Pots.Count + need, 1_000_000, 0);
        }

        // One node a tier lets through what is best for it.
        foreach (var (tier, count) in best)
        {
            var node = sink + tier;
            for (var need = 0; need < problem.Needs.Length; need++)
            {
                if (problem.Needs[need].Tier == tier)
                    flow.AddArcWithCapacityAndUnitCost(problem.Pots.Count + need, node, problem.Needs[need].Workers, 0);
            }

            flow.AddArcWithCapacityAndUnitCost(node, sink, count, 0);
        }

        flow.SetNodeSupply(source, best.Values.Sum());
        flow.SetNodeSupply(sink, -best.Values.Sum());
        flow.Solve().ShouldBe(MinCostFlowBase.Status.OPTIMAL);
        return flow.OptimalCost();
    }

    /// <summary>Whatever the prices: an integer program a tier, with the counts of the earlier tiers kept.</summary>
    public static Dictionary<int, long>? ByProgram(FundingProblem problem)
    {
        var model = new CpModel();
        var spent = problem.Pots.Select(pot => pot.Envelopes.Select(_ => LinearExpr.NewBuilder()).ToArray()).ToArray();
        var tiers = problem.Tiers().ToDictionary(tier => tier, _ => LinearExpr.NewBuilder());
        for (var need = 0; need < problem.Needs.Length; need++)
        {
            var met = LinearExpr.NewBuilder();
            foreach (var pot in PotsOf(problem, need))
            {
                var paid = model.NewIntVar(0, problem.Needs[need].Workers, "");
                met.AddTerm(paid, 1);
                tiers[problem.Needs[need].Tier].AddTerm(paid, 1);
                var price = problem.Prices[problem.PriceOfClass[problem.ClassOf[need]]][pot];
                for (var envelope = 0; envelope < price.Length; envelope++) spent[pot][envelope].AddTerm(paid, price[envelope] / 8400);
            }

            model.AddLinearConstraint(met, 0, problem.Needs[need].Workers);
        }

        for (var pot = 0; pot < spent.Length; pot++)
        {
            for (var envelope = 0; envelope < spent[pot].Length; envelope++)
                model.AddLinearConstraint(spent[pot][envelope], 0, problem.Money[pot][envelope] / 8400);
        }

        var best = new Dictionary<int, long>();
        foreach (var (tier, count) in tiers)
        {
            model.Maximize(count);
            var solver = new CpSolver { StringParameters = "num_workers:2,max_time_in_seconds:20" };
            if (solver.Solve(model) != CpSolverStatus.Optimal) return null;
            best[tier] = (long)solver.ObjectiveValue;
            model.Add(count >= best[tier]);
        }

        return best;
    }

    private static long LargestFlow(FundingProblem problem, int upTo)
    {
        var flow = new MaxFlow();
        var (source, sink) = (problem.Pots.Count + problem.Needs.Length, problem.Pots.Count + problem.Needs.Length + 1);
        flow.AddArcWithCapacity(source, 0, 0);
        flow.AddArcWithCapacity(0, sink, 0);
        for (var pot = 0; pot < problem.Pots.Count; pot++) flow.AddArcWithCapacity(source, pot, CapacityOf(problem, pot));
        for (var need = 0; need < problem.Needs.Length && problem.Needs[need].Tier <= upTo; need++)
        {
            foreach (var pot in PotsOf(problem, need)) flow.AddArcWithCapacity(pot, problem.Pots.Count + need, 1_000_000);
            flow.AddArcWithCapacity(problem.Pots.Count + need, sink, problem.Needs[need].Workers);
        }

        flow.Solve(source, sink).ShouldBe(MaxFlow.Status.OPTIMAL);
        return flow.OptimalFlow();
    }

    private static IEnumerable<int> PotsOf(FundingProblem problem, int need) =>
        Enumerable.Range(0, problem.Pots.Count).Where(pot => problem.MayPay(pot, problem.ClassOf[need]));

    private static long CapacityOf(FundingProblem problem, int pot)
    {
        var lists = Enumerable.Range(0, problem.ClassCount).Where(needClass => problem.MayPay(pot, needClass)).ToArray();
        if (lists.Length == 0) return 0;
        var price = problem.Prices[problem.PriceOfClass[lists[0]]][pot];
        return price.Zip(problem.Money[pot]).Min(one => one.Second / one.First);
    }

    private static long PriceOf(FundingProblem problem, int pot)
    {
        var lists = Enumerable.Range(0, problem.ClassCount).Where(needClass => problem.MayPay(pot, needClass)).ToArray();
        return lists.Length == 0 ? 0 : problem.Prices[problem.PriceOfClass[lists[0]]][pot].Sum();
    }
}
