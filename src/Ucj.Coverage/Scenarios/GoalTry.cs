using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>One way to reach a goal: which purses pay their unpaid staff, and what each purse then pays for.</summary>
internal sealed class GoalTry
{
    private readonly CoverageModel _model;
    private readonly FundingPlan _plan;
    private readonly CoverPot[] _pots;
    private readonly CheapestCover _cover;
    private readonly Dictionary<string, (long Amount, long Workers)> _staff;
    private readonly long[] _before;
    private readonly List<(Envelope Envelope, long More)> _raised = [];

    private GoalTry(
        CoverageModel model,
        FundingPlan plan,
        CoverPot[] pots,
        CheapestCover cover,
        Dictionary<string, (long Amount, long Workers)> staff,
        long[] before)
    {
        (_model, _plan, _pots, _cover, _staff, _before) = (model, plan, pots, cover, staff, before);
        Raise();
    }

    /// <summary>The new money in all.</summary>
    public long Cost => _raised.Sum(one => one.More);

    /// <summary>The envelopes as they are to be, where new money goes into them.</summary>
    public IEnumerable<Envelope> Envelopes => _raised.Select(one => one.Envelope with { Amount = one.Envelope.Amount + new Rupiah(one.More) });

    /// <summary>The cheapest way in which some of the purses that owe staff pay all of it, and the others get nothing.</summary>
    /// <returns><see langword="null"/> when the goal cannot be reached so.</returns>
    public static GoalTry? Of(CoverageModel open, FundingPlan plan, GoalSearch search, string[] paying, string[] owing)
    {
        var staff = new Dictionary<string, (long Amount, long Workers)>(StringComparer.Ordinal);
        foreach (var id in paying)
        {
            if (StaffOf(open, plan, search, id) is not { } owed || owed.Amount > search.CeilingOf(id)) return null;
            staff.Add(id, owed);
        }

        var model = open with { Envelopes = [.. open.Envelopes.Select(one => WithStaff(one, staff, search.Window))] };
        var after = paying.Length == 0 ? plan : search.Plan(model);
        var pots = PotsOf(after, search, dearest: true, id => owing.Contains(id) && !paying.Contains(id), staff);
        var cover = new CheapestCover(Classes(after.Problem), MayPay(after.Problem), pots);
        var wanted = search.Wanted - after.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
        var before = Enumerable.Range(0, pots.Length).Select(pot => plan.Lines
            .Where(line => line.SourceId == plan.Problem.Pots[pot].Source.Id).Sum(line => (long)line.Workers)).ToArray();
        return cover.Fill(Math.Max(0, wanted)) ? new GoalTry(model, after, pots, cover, staff, before) : null;
    }

    /// <summary>What no way can cost less than: each purse at its lowest price, and all unpaid staff for nothing.</summary>
    public static long Least(FundingPlan plan, GoalSearch search, string[] owing)
    {
        var staff = plan.FirstCharges.Where(charge => owing.Contains(charge.SourceId)).Sum(charge => (long)charge.OwedWorkers - charge.PaidWorkers);
        var pots = PotsOf(plan, search, dearest: false, _ => false, []);
        var cover = new CheapestCover(Classes(plan.Problem), MayPay(plan.Problem), pots);
        cover.Fill(Math.Max(0, search.Wanted - plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers) - staff));
        return cover.Cost;
    }

    /// <summary>The new money by purse, by id.</summary>
    public IReadOnlyList<GoalPart> Parts() => [.. _raised.GroupBy(one => one.Envelope.SourceId).Select(purse => new GoalPart(
        purse.Key,
        new Rupiah(purse.Sum(one => one.More)),
        Math.Max(0, WorkersOf(purse.Key)) + _staff.GetValueOrDefault(purse.Key).Workers))
        .OrderBy(part => part.SourceId, StringComparer.Ordinal)];

    public static long[] Classes(FundingProblem problem)
    {
        var classes = new long[problem.ClassCount];
        for (var need = 0; need < problem.Needs.Length; need++) classes[problem.ClassOf[need]] += problem.Needs[need].Workers;
        return classes;
    }

    public static bool[][] MayPay(FundingProblem problem) => [.. Enumerable.Range(0, problem.ClassCount)
        .Select(one => Enumerable.Range(0, problem.Pots.Count).Select(pot => problem.MayPay(pot, one)).ToArray())];

    public static CoverPot[] PotsOf(
        FundingPlan plan,
        GoalSearch search,
        bool dearest,
        Func<string, bool> isShut,
        Dictionary<string, (long Amount, long Workers)> staff) =>
        [.. plan.Problem.Pots.Select((pot, number) =>
        {
            var paid = staff.GetValueOrDefault(pot.Source.Id).Amount;
            return new CoverPot(
                GoalSearch.PriceOf(plan.Problem, number, dearest),
                plan.Problem.Money[number],
                Math.Max(0, search.FloorOf(pot.Source.Id) - paid),
                isShut(pot.Source.Id) ? 0 : search.CeilingOf(pot.Source.Id) - paid);
        })];

    /// <summary>What all unpaid staff of a purse costs beyond the money there is; only for a purse with one envelope.</summary>
    private static (long Amount, long Workers)? StaffOf(CoverageModel open, FundingPlan plan, GoalSearch search, string id)
    {
        var pot = GoalSearch.PotsOf(plan, id)[0];
        if (plan.Problem.Money[pot].Length != 1) return null;
        const long plenty = 1_000_000_000_000_000;
        var rich = search.Plan(open with
        {
            Envelopes = [.. open.Envelopes.Select(one => WithStaff(one, new() { [id] = (plenty, 0) }, search.Window))],
        });
        var (paid, all) = (Charges(plan), Charges(rich));
        return (Math.Max(0, all.Amount - paid.Amount - plan.Problem.Money[pot][0]), all.Workers - paid.Workers);
        (long Amount, long Workers) Charges(FundingPlan one) => (
            one.FirstCharges.Where(charge => charge.SourceId == id).Sum(charge => charge.Amount.Amount),
            one.FirstCharges.Where(charge => charge.SourceId == id).Sum(charge => (long)charge.PaidWorkers));
    }

    private static Envelope WithStaff(Envelope envelope, Dictionary<string, (long Amount, long Workers)> staff, MonthRange window) =>
        staff.TryGetValue(envelope.SourceId, out var owed) && envelope.Months.Intersect(window) is not null
            ? envelope with { Amount = envelope.Amount + new Rupiah(owed.Amount) }
            : envelope;

    private long WorkersOf(string id) =>
        GoalSearch.PotsOf(_plan, id).Sum(pot => _cover.Workers[pot] - (pot < _before.Length ? _before[pot] : 0));

    private void Raise()
    {
        for (var number = 0; number < _pots.Length; number++)
        {
            var pot = _plan.Problem.Pots[number];
            var spread = _pots[number].Spread(_cover.Workers[number]);
            var staff = _staff.GetValueOrDefault(pot.Source.Id).Amount;
            for (var place = 0; place < spread.Length; place++)
            {
                var raised = _model.Envelopes.First(one => one.SourceId == pot.Source.Id && one.Months.Contains(pot.Months[place]));
                var more = Gross(pot.Source, raised.Amount.Amount, spread[place]) + (place == 0 ? staff : 0);
                if (more > 0) _raised.Add((raised with { Amount = raised.Amount - new Rupiah(place == 0 ? staff : 0) }, more));
            }
        }
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
