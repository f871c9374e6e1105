using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>One way to reach a goal: how far each purse that owes staff goes, and what each purse then pays for.</summary>
internal sealed class GoalTry
{
    private readonly CoverageEnvelopes _envelopes;
    private readonly FundingPlan _plan;
    private readonly GoalSearch _search;
    private readonly IReadOnlyList<(FundingSource Purse, long[] Sums)> _staff;
    private readonly StaffMode[] _modes;
    private readonly List<CoverPot> _pots = [];
    private readonly CheapestCover _cover;

    /// <param name="envelopes">The envelopes of the model in which every purse has one in every month.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="search">What is sought.</param>
    /// <param name="staff">The purses that owe staff, with the sums of its costs.</param>
    /// <param name="modes">How far each of these goes.</param>
    public GoalTry(
        CoverageEnvelopes envelopes,
        FundingPlan plan,
        GoalSearch search,
        IReadOnlyList<(FundingSource Purse, long[] Sums)> staff,
        StaffMode[] modes)
    {
        (_envelopes, _plan, _search, _staff, _modes) = (envelopes, plan, search, staff, modes);
        var problem = plan.Problem;
        var classes = Classes(problem).ToList();
        for (var pot = 0; pot < problem.Pots.Count; pot++) _pots.Add(PotOf(pot));
        for (var number = 0; number < staff.Count; number++)
        {
            // Staff that is paid as a whole is paid by the pot itself, before its first worker.
            if (_modes[number] != StaffMode.Some) continue;
            var (sums, pot) = (staff[number].Sums, GoalSearch.PotsOf(plan, staff[number].Purse.Id)[0]);
            classes.Add(sums.Length - 1);
            _pots.Add(new CoverPot(
                workers => [workers < sums.Length ? sums[workers] : long.MaxValue / 4],
                [problem.Money[pot].Sum()],
                search.FloorOf(staff[number].Purse.Id),
                search.CeilingOf(staff[number].Purse.Id)));
        }

        var known = MayPay(problem);
        var mayPay = classes.Select((_, one) => _pots.Select((_, pot) => one < problem.ClassCount && pot < problem.Pots.Count
            ? known[one][pot]
            : one - problem.ClassCount == pot - problem.Pots.Count && one >= problem.ClassCount).ToArray()).ToArray();
        _cover = new CheapestCover([.. classes], mayPay, _pots);
        var wanted = search.Wanted - plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
        var isAffordable = true;
        for (var number = 0; number < staff.Count; number++)
        {
            if (_modes[number] != StaffMode.All) continue;
            var id = staff[number].Purse.Id;
            wanted -= staff[number].Sums.Length - 1;
            isAffordable &= _pots[GoalSearch.PotsOf(plan, id)[0]].Cost(0) <= search.CeilingOf(id);
        }

        IsEnough = _cover.Fill(Math.Max(0, wanted)) && isAffordable;
    }

    /// <summary>Whether the goal is reached.</summary>
    public bool IsEnough { get; }

    /// <summary>The new money in all, before what is kept for support costs.</summary>
    public long Cost => _cover.Cost;

    /// <summary>The envelopes into which new money goes.</summary>
    public List<RaisedEnvelope> Raised() => _envelopes.Raised(_plan.Problem.Pots, (pot, number) =>
    {
        var spread = new long[pot.Months.Length];
        foreach (var part in PartsOf(number))
        {
            var own = _pots[part].Spread(_cover.Workers[part]);
            for (var place = 0; place < own.Length; place++) spread[place] += own[place];
        }

        var money = _envelopes.PotOf(pot, spread, 0, 0);
        return [.. spread.Select((net, place) => money.Gross(place, net))];
    });

    public static long[] Classes(FundingProblem problem)
    {
        var classes = new long[problem.ClassCount];
        for (var need = 0; need < problem.Needs.Length; need++) classes[problem.ClassOf[need]] += problem.Needs[need].Workers;
        return classes;
    }

    public static bool[][] MayPay(FundingProblem problem) => [.. Enumerable.Range(0, problem.ClassCount)
        .Select(one => Enumerable.Range(0, problem.Pots.Count).Select(pot => problem.MayPay(pot, one)).ToArray())];

    private CoverPot PotOf(int pot)
    {
        var (id, problem) = (_plan.Problem.Pots[pot].Source.Id, _plan.Problem);
        var (price, free) = (GoalSearch.PriceOf(problem, pot, dearest: true), problem.Money[pot]);
        var number = _staff.ToList().FindIndex(one => one.Purse.Id == id);
        if (number < 0) return CoverPot.Of(price, free, _search.FloorOf(id), _search.CeilingOf(id));
        return _modes[number] switch
        {
            StaffMode.None => CoverPot.Of(price, free, _search.FloorOf(id), 0),
            StaffMode.Some => CoverPot.Of(price, new long[free.Length], 0, 0),
            _ => new CoverPot(
                workers => [checked(price[0] * workers) + _staff[number].Sums[^1]], free, _search.FloorOf(id), _search.CeilingOf(id)),
        };
    }

    /// <summary>A pot, and that of its staff.</summary>
    private IEnumerable<int> PartsOf(int pot)
    {
        yield return pot;
        var place = _plan.Problem.Pots.Count;
        for (var number = 0; number < _staff.Count; number++)
        {
            if (_modes[number] != StaffMode.Some) continue;
            if (_staff[number].Purse.Id == _plan.Problem.Pots[pot].Source.Id) yield return place;
            place++;
        }
    }
}
