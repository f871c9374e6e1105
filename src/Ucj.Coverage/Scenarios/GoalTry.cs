using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>One way to reach a goal: how far each purse that owes staff goes, and what each purse then pays for.</summary>
internal sealed class GoalTry
{
    private readonly CoverageModel _open;
    private readonly FundingPlan _plan;
    private readonly GoalSearch _search;
    private readonly IReadOnlyList<(FundingSource Purse, long[] Sums)> _staff;
    private readonly StaffMode[] _modes;
    private readonly List<CoverPot> _pots = [];
    private readonly CheapestCover _cover;

    /// <param name="open">The model in which every purse has an envelope in every month.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="search">What is sought.</param>
    /// <param name="staff">The purses that owe staff, with the sums of its costs.</param>
    /// <param name="modes">How far each of these goes; <see langword="null"/> for what no way can be cheaper than.</param>
    public GoalTry(
        CoverageModel open,
        FundingPlan plan,
        GoalSearch search,
        IReadOnlyList<(FundingSource Purse, long[] Sums)> staff,
        StaffMode[]? modes)
    {
        (_open, _plan, _search, _staff) = (open, plan, search, staff);
        _modes = modes ?? [.. staff.Select(_ => StaffMode.None)];
        var problem = plan.Problem;
        var classes = Classes(problem).ToList();
        for (var pot = 0; pot < problem.Pots.Count; pot++) _pots.Add(PotOf(pot, isLeast: modes is null));
        for (var number = 0; number < staff.Count; number++)
        {
            // Staff that is paid as a whole is paid by the pot itself, before its first worker.
            if (modes is not null && _modes[number] != StaffMode.Some) continue;
            var (sums, pot) = (staff[number].Sums, GoalSearch.PotsOf(plan, staff[number].Purse.Id)[0]);
            classes.Add(sums.Length - 1);
            _pots.Add(new CoverPot(
                workers => [workers < sums.Length ? sums[workers] : long.MaxValue / 4],
                [problem.Money[pot].Sum()],
                modes is null ? 0 : search.FloorOf(staff[number].Purse.Id),
                search.CeilingOf(staff[number].Purse.Id)));
        }

        var known = MayPay(problem);
        var mayPay = classes.Select((_, one) => _pots.Select((_, pot) => one < problem.ClassCount && pot < problem.Pots.Count
            ? known[one][pot]
            : one - problem.ClassCount == pot - problem.Pots.Count && one >= problem.ClassCount).ToArray()).ToArray();
        _cover = new CheapestCover([.. classes], mayPay, _pots);
        var wanted = search.Wanted - plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
        for (var number = 0; number < staff.Count; number++)
        {
            if (_modes[number] == StaffMode.All) wanted -= staff[number].Sums.Length - 1;
        }

        IsEnough = _cover.Fill(Math.Max(0, wanted));
    }

    /// <summary>Whether the goal is reached.</summary>
    public bool IsEnough { get; }

    /// <summary>The new money in all, before what is kept for support costs.</summary>
    public long Cost => _cover.Cost;

    /// <summary>The new money by purse, by id.</summary>
    public IReadOnlyList<GoalPart> Parts() => [.. Raised().GroupBy(one => one.Envelope.SourceId).Select(purse => new GoalPart(
        purse.Key, new Rupiah(purse.Sum(one => one.More)), WorkersOf(purse.Key))).OrderBy(part => part.SourceId, StringComparer.Ordinal)];

    /// <summary>The envelopes as they are to be, where new money goes into them.</summary>
    public IEnumerable<Envelope> Envelopes() =>
        Raised().Select(one => one.Envelope with { Amount = one.Envelope.Amount + new Rupiah(one.More) });

    public static long[] Classes(FundingProblem problem)
    {
        var classes = new long[problem.ClassCount];
        for (var need = 0; need < problem.Needs.Length; need++) classes[problem.ClassOf[need]] += problem.Needs[need].Workers;
        return classes;
    }

    public static bool[][] MayPay(FundingProblem problem) => [.. Enumerable.Range(0, problem.ClassCount)
        .Select(one => Enumerable.Range(0, problem.Pots.Count).Select(pot => problem.MayPay(pot, one)).ToArray())];

    private CoverPot PotOf(int pot, bool isLeast)
    {
        var (id, problem) = (_plan.Problem.Pots[pot].Source.Id, _plan.Problem);
        var (price, free) = (GoalSearch.PriceOf(problem, pot, dearest: !isLeast), problem.Money[pot]);
        var number = _staff.ToList().FindIndex(one => one.Purse.Id == id);
        if (number < 0 || isLeast) return CoverPot.Of(price, free, _search.FloorOf(id), _search.CeilingOf(id));
        return _modes[number] switch
        {
            StaffMode.None => CoverPot.Of(price, free, _search.FloorOf(id), 0),
            StaffMode.Some => CoverPot.Of(price, new long[free.Length], 0, 0),
            _ => new CoverPot(
                workers => [checked(price[0] * workers) + _staff[number].Sums[^1]], free, _search.FloorOf(id), _search.CeilingOf(id)),
        };
    }

    private long WorkersOf(string id)
    {
        var workers = -_plan.Lines.Where(line => line.SourceId == id).Sum(line => (long)line.Workers);
        foreach (var pot in PotsOf(id)) workers += _cover.Workers[pot];
        for (var number = 0; number < _staff.Count; number++)
        {
            if (_staff[number].Purse.Id == id && _modes[number] == StaffMode.All) workers += _staff[number].Sums.Length - 1;
        }

        return Math.Max(0, workers);
    }

    /// <summary>The pots of a purse, that of its staff among them.</summary>
    private IEnumerable<int> PotsOf(string id)
    {
        foreach (var pot in GoalSearch.PotsOf(_plan, id)) yield return pot;
        var place = _plan.Problem.Pots.Count;
        for (var number = 0; number < _staff.Count; number++)
        {
            if (_modes[number] != StaffMode.Some) continue;
            if (_staff[number].Purse.Id == id) yield return place;
            place++;
        }
    }

    private List<(Envelope Envelope, long More)> Raised()
    {
        var raised = new List<(Envelope Envelope, long More)>();
        foreach (var number in Enumerable.Range(0, _plan.Problem.Pots.Count))
        {
            var pot = _plan.Problem.Pots[number];
            var spread = new long[pot.Months.Length];
            foreach (var part in PotsOf(pot.Source.Id))
            {
                var own = _pots[part].Spread(_cover.Workers[part]);
                for (var place = 0; place < own.Length; place++) spread[place] += own[place];
            }

            for (var place = 0; place < spread.Length; place++)
            {
                var envelope = _open.Envelopes.First(one => one.SourceId == pot.Source.Id && one.Months.Contains(pot.Months[place]));
                var more = Gross(pot.Source, envelope.Amount.Amount, spread[place]);
                if (more > 0) raised.Add((envelope, more));
            }
        }

        return raised;
    }

    /// <summary>What has to go into an envelope so that so much of it is free, when a share is kept for support costs.</summary>
    private static long Gross(FundingSource source, long before, long net)
    {
        if (source.Support is not { } support || net == 0) return net;
        long Free(long amount) => amount - support.PartOf(new Rupiah(amount)).Amount;
        var (low, high) = (net, 101 * net + 100);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Free(before + middle) - Free(before) >= net) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
