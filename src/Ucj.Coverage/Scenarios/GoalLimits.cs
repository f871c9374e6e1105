using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>What makes a goal impossible: the fewest limits without which it could be reached.</summary>
internal sealed class GoalLimits(CoverageModel model, GoalRequest request, FundingPlan plan, long wanted, GoalSearch search)
{
    private const int MostTried = 3;

    private readonly long _forNeeds = wanted - plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
    private readonly long[] _classes = GoalTry.Classes(plan.Problem);

    public IReadOnlyList<GoalLimit> Smallest()
    {
        var lack = _forNeeds - _classes.Sum();
        if (lack > 0)
        {
            return [new GoalLimit(GoalLimitKind.TooFewWorkers, null, lack, new Phrase(
                FormattableString.Invariant($"Sumber dana hanya dapat membiayai {_classes.Sum()} pekerja BPU tanpa perlindungan sepanjang {request.Window}; {lack} lainnya harus didaftarkan pemberi kerja, proyek, atau mendaftar sendiri."),
                FormattableString.Invariant($"Purses can pay for {_classes.Sum()} BPU workers without cover in all of {request.Window}; {lack} more have to be registered by employers or projects, or enrol themselves.")))];
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

    private List<GoalLimit> Candidates()
    {
        var limits = new List<GoalLimit>();
        foreach (var purse in model.FundingSources.OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal))
        {
            var may = GoalSearch.PotsOf(plan, purse.Id).Length > 0;
            if (may && search.CeilingOf(purse.Id) is var ceiling and < long.MaxValue / 4)
            {
                limits.Add(new GoalLimit(GoalLimitKind.Ceiling, purse.Id, 0, new Phrase(
                    $"{purse.Id} paling banyak mendapat Rp{ceiling} baru. Naikkan batas itu.",
                    $"{purse.Id} may get at most Rp{ceiling} of new money. Raise that ceiling.")));
            }

            if (!may)
            {
                limits.Add(new GoalLimit(GoalLimitKind.PurseMayNotPay, purse.Id, 0, new Phrase(
                    $"{purse.Id} tidak boleh membayar sepanjang {request.Window}: dasar hukum, batas bulan, atau bagian dari sumber dana lain. Perbaiki itu.",
                    $"{purse.Id} may not pay in all of {request.Window}: its legal basis, its months cap, or it is a share of another purse. Mend that.")));
            }
        }

        limits.Add(new GoalLimit(GoalLimitKind.Earmark, null, 0, new Phrase(
            "Peruntukan semua sumber dana bersama-sama. Perluas salah satunya, atau tambah sumber dana untuk yang tersisa.",
            "The earmarks of all purses together. Widen one, or add a purse for those who are left.")));
        return limits;
    }

    /// <summary>The most workers that could be paid for without some of the limits.</summary>
    private long Most(IReadOnlyList<GoalLimit> lifted)
    {
        CoverPot[] pots = [.. plan.Problem.Pots.Select((pot, number) => CoverPot.Of(
            GoalSearch.PriceOf(plan.Problem, number, dearest: true), plan.Problem.Money[number], search.FloorOf(pot.Source.Id), search.CeilingOf(pot.Source.Id)))];
        var mayPay = GoalTry.MayPay(plan.Problem);
        var all = new List<CoverPot>();
        for (var pot = 0; pot < pots.Length; pot++)
        {
            var id = plan.Problem.Pots[pot].Source.Id;
            all.Add(lifted.Any(one => one.Kind == GoalLimitKind.Ceiling && one.SourceId == id) ? Endless() : pots[pot]);
        }

        var more = lifted.Where(one => one.Kind is GoalLimitKind.PurseMayNotPay or GoalLimitKind.Earmark).ToArray();
        all.AddRange(more.Select(_ => Endless()));
        var needOf = new FundingNeed[_classes.Length];
        for (var need = 0; need < plan.Problem.Needs.Length; need++) needOf[plan.Problem.ClassOf[need]] = plan.Problem.Needs[need];
        bool Pays(GoalLimit limit, FundingNeed need) => limit.Kind == GoalLimitKind.Earmark
            || model.FundingSources.First(purse => purse.Id == limit.SourceId)
                .Forbids(need.Village, need.Group, need.Segment, need.Sector) is null;
        var open = mayPay.Select((row, one) => row.Concat(more.Select(limit => Pays(limit, needOf[one]))).ToArray()).ToArray();
        var cover = new CheapestCover(_classes, open, all);
        cover.Fill(_classes.Sum());
        return cover.Total;
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
