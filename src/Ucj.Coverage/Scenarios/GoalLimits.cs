using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>What makes a goal impossible: the fewest limits without which it could be reached.</summary>
internal sealed class GoalLimits(
    CoverageModel model, CoverageModel open, GoalRequest request, FundingPlan plan, long wanted, GoalSearch search, CancellationToken cancellation)
{
    private const int MostTried = 3;

    private readonly long _forNeeds = wanted - plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
    private readonly long[] _classes = GoalTry.Classes(plan.Problem);
    private readonly OwedStaff[] _staff = [.. OwedStaff.Of(open, plan, cancellation)];

    public IReadOnlyList<GoalLimit> Smallest()
    {
        if (model.FundingSources.Count == 0) return [new GoalLimit(GoalLimitKind.NoPurse, null, _classes.Sum(), GoalLimitSentence.NoPurse())];
        var owed = _staff.Sum(staff => staff.Workers);
        var lack = _forNeeds - _classes.Sum() - owed;
        if (lack > 0)
        {
            return [new GoalLimit(GoalLimitKind.TooFewWorkers, null, lack, GoalLimitSentence.TooFewWorkers(_classes.Sum(), owed, lack, request.Window))];
        }

        var candidates = Candidates();
        var reached = Most([]);
        for (var size = 1; size <= Math.Min(MostTried, candidates.Count); size++)
        {
            if (Sets(candidates, size).FirstOrDefault(set => Most(set) >= _forNeeds) is { } enough) return WithGain(enough, reached);
        }

        var lifted = new List<GoalLimit>();
        while (Most(lifted) < _forNeeds && candidates.Count > 0)
        {
            var next = candidates.MaxBy(one => Most([.. lifted, one]))!;
            lifted.Add(next);
            candidates.Remove(next);
        }

        return WithGain(lifted, reached);
    }

    private GoalLimit[] WithGain(IEnumerable<GoalLimit> limits, long reached) =>
        [.. limits.Select(limit => limit with { Workers = Most([limit]) - reached })];

    /// <summary>What might be lifted: first what those who asked have set themselves, then what the purses' rules say.</summary>
    private List<GoalLimit> Candidates()
    {
        FundingSource[] purses = [.. model.FundingSources.OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal)];
        var ledger = new WindowLedger(request.Window, EnvelopeAccounts.Of(open, request.Window.First, cancellation));
        var own = new List<GoalLimit>();
        var rules = new List<GoalLimit>();
        foreach (var purse in purses)
        {
            var refusal = ledger.Refuses(purse, request.Window);
            if (refusal is { Kind: not RefusalKind.NoEnvelope } rule)
                rules.Add(new GoalLimit(GoalLimitKind.PurseMayNotPay, purse.Id, 0, GoalLimitSentence.MayNotPay(rule)));
            else if (request.Purses.Count > 0 && !request.Purses.Contains(purse.Id))
                own.Add(new GoalLimit(GoalLimitKind.PurseLeftOut, purse.Id, 0, GoalLimitSentence.LeftOut(purse.Id)));
            else if (Shares.OtherOf(model, purse) is { } other)
                rules.Add(new GoalLimit(GoalLimitKind.ShareOfPurse, purse.Id, 0, GoalLimitSentence.Share(purse.Id, other)));
            else if (search.CeilingOf(purse.Id) is var ceiling and < MoneyPot.Unlimited)
                own.Add(new GoalLimit(GoalLimitKind.Ceiling, purse.Id, 0, GoalLimitSentence.Ceiling(purse.Id, new Rupiah(ceiling))));
        }

        foreach (var unknown in _staff.Where(staff => staff.Purse is null).DistinctBy(staff => staff.SourceId))
        {
            var refusal = new PurseRefusal(unknown.SourceId, RefusalKind.UnknownPurse);
            rules.Add(new GoalLimit(GoalLimitKind.PurseMayNotPay, unknown.SourceId, 0, GoalLimitSentence.MayNotPay(refusal)));
        }

        var narrow = purses.Where(purse => GoalSearch.PotsOf(plan, purse.Id).Length > 0 && GoalLimitSentence.EarmarkOf(purse) is not null)
            .Select(purse => new GoalLimit(GoalLimitKind.Earmark, purse.Id, 0, GoalLimitSentence.Serves(purse)));
        return [.. own, .. narrow, .. rules, new GoalLimit(GoalLimitKind.Earmark, null, 0, GoalLimitSentence.Earmarks())];
    }

    /// <summary>The most workers that could be paid for without some of the limits.</summary>
    private long Most(IReadOnlyList<GoalLimit> lifted)
    {
        cancellation.ThrowIfCancellationRequested();
        CoverPot[] pots = [.. Enumerable.Range(0, plan.Problem.Pots.Count).Select(PotOf)];
        var mayPay = GoalTry.MayPay(plan.Problem);
        var all = new List<CoverPot>();
        for (var pot = 0; pot < pots.Length; pot++)
        {
            var id = plan.Problem.Pots[pot].Source.Id;
            all.Add(lifted.Any(one => one.Kind == GoalLimitKind.Ceiling && one.SourceId == id) ? Endless() : pots[pot]);
        }

        var staffPots = _staff.Select(staff => lifted.Any(one => one.Kind == GoalLimitKind.Ceiling && one.SourceId == staff.SourceId)
            ? Endless()
            : new CoverPot(
                workers => [workers < staff.Sums.Length ? staff.Sums[workers] : long.MaxValue / 4],
                [GoalSearch.PotsOf(plan, staff.SourceId) is [var own] ? plan.Problem.Money[own].Sum() : 0],
                0,
                staff.Purse is null ? 0 : search.CeilingOf(staff.SourceId))).ToArray();
        all.AddRange(staffPots);
        var more = lifted.Where(one => one.Kind is not GoalLimitKind.Ceiling).ToArray();
        all.AddRange(more.Select(_ => Endless()));
        var needOf = new FundingNeed[_classes.Length];
        for (var need = 0; need < plan.Problem.Needs.Length; need++) needOf[plan.Problem.ClassOf[need]] = plan.Problem.Needs[need];
        bool Pays(GoalLimit limit, FundingNeed need) => limit.Kind == GoalLimitKind.Earmark
            || (model.FundingSources.FirstOrDefault(purse => purse.Id == limit.SourceId) is { } purse
                && purse.Forbids(need.Village, need.Group, need.Segment, need.Sector) is null);
        var open = mayPay.Select((row, one) => (bool[])[.. row, .. _staff.Select(_ => false), .. more.Select(limit => Pays(limit, needOf[one]))])
            .Concat(_staff.Select((staff, one) => (bool[])
            [
                .. pots.Select(_ => false),
                .. _staff.Select((_, other) => other == one && staff.MayBePaid(plan)),
                .. more.Select(limit => limit.SourceId == staff.SourceId && (limit.Kind == GoalLimitKind.Earmark) == staff.IsForbidden),
            ])).ToArray();
        long[] classes = [.. _classes, .. _staff.Select(staff => staff.Workers)];
        var cover = new CheapestCover(classes, open, all);
        cover.Fill(classes.Sum());
        return cover.Total;
    }

    /// <summary>A pot with what its purse's own staff, which comes first, leaves of free money and ceiling.</summary>
    private CoverPot PotOf(int pot)
    {
        var (id, free) = (plan.Problem.Pots[pot].Source.Id, plan.Problem.Money[pot]);
        var (price, ceiling) = (GoalSearch.PriceOf(plan.Problem, pot, dearest: true), search.CeilingOf(id));
        var sums = _staff.FirstOrDefault(staff => staff.SourceId == id && !staff.IsForbidden)?.Sums ?? [0];
        var money = checked(free.Sum() + ceiling);
        return sums.Last(sum => sum <= money) is var taken and > 0
            ? CoverPot.Of(price, new long[free.Length], 0, money - taken)
            : CoverPot.Of(price, free, search.FloorOf(id), ceiling);
    }

    private static CoverPot Endless() => CoverPot.Of([0], [0], 0, long.MaxValue / 4);

    private static IEnumerable<List<GoalLimit>> Sets(List<GoalLimit> from, int size, int start = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = start; first <= from.Count - size; first++)
        {
            foreach (var rest in Sets(from, size - 1, first + 1)) yield return [from[first], .. rest];
        }
    }
}
