using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>The search behind <see cref="GoalSeek.LeastMoney"/>.</summary>
internal sealed class GoalSearch
{
    private const int MostStaffPurses = 3;

    private readonly IProgress<WorkProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly CoverageModel _model;
    private readonly CoverageModel _open;
    private readonly CoverageEnvelopes _envelopes;
    private readonly GoalRequest _request;
    private readonly long _denominator;
    private readonly ProjectedMonth _still;
    private readonly long _wanted;
    private readonly long _tolerated;
    private long _idle;

    public GoalSearch(
        CoverageModel model,
        GoalRequest request,
        long denominator,
        ProjectedMonth still,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        (_progress, _cancellation) = (progress, cancellation);
        (_model, _request, _denominator, _still) = (model, request, denominator, still);
        _wanted = request.Target.CeilingOf(denominator) - still.Active;
        _tolerated = model.Settings.ToleranceMonths == 0 ? 0 : WithoutCover(Window.Last) - WithoutCover(request.By);
        _open = model with
        {
            Envelopes = [.. model.Envelopes, .. model.FundingSources.Where(MayGet).SelectMany(EmptyEnvelopes)],
            Horizon = new MonthRange(model.Horizon.First, model.Horizon.Last > request.Window.Last ? model.Horizon.Last : request.Window.Last),
        };
        _envelopes = new CoverageEnvelopes(_open);
    }

    /// <summary>Whom purses may pay for, without those whom tolerance keeps active in a month.</summary>
    private long WithoutCover(NodaTime.YearMonth month)
    {
        var workers = UncoveredWorkers.Of(_model, _model.Registry!, new FundingRequest(Window) { PassesOverTolerated = month }, cancellation: _cancellation);
        return workers.Needs.Sum(need => (long)need.Workers) + workers.OfPublicEmployers.Count;
    }

    public GoalAnswer Answer()
    {
        var found = Found();
        return found with
        {
            WithoutFloor = [.. GoalFloors.LeftOut(_open, found, _cancellation)],

            // Explained by the model as it will be: that purses have envelopes in every month is true of the search only.
            Plan = new Lazy<FundingPlan>(() => FundingPlanner.Plan(
                found.Model with { Horizon = _open.Horizon }, new FundingRequest(Window) { PassesOverTolerated = Window.Last })),
        };
    }

    private GoalAnswer Found()
    {
        var plan = Plan(_open);
        var blank = new GoalAnswer(_request, _denominator, _still.Active + Math.Max(0, _wanted), _still.Active, Funded(plan))
        {
            TargetWorkers = _request.Target.CeilingOf(_denominator),
            Scenario = Scenario.Base,
            Model = _model,
            Law = plan.LawWarnings,
        };
        if (_request.Floors.Count == 0 && (_tolerated == 0 ? Funded(plan) >= Wanted : Reaches([]))) return blank;
        var staff = OwingStaff(plan);
        IReadOnlyList<RaisedEnvelope>? way = LeastThatReaches(plan, staff)?.Raised();
        var amount = way?.Sum(one => one.More);
        var least = amount;
        if (amount != 0 && !IsProven(plan, staff))
        {
            // Staff that no try counts takes new money first: such a way is one only if the plan says so.
            if (way is not null && !Reaches(way)) (way, amount) = (null, null);
            (var better, least) = new GoalProof(this, plan, _envelopes, new SearchSteps(_request.SearchSteps, _progress, _cancellation)).Seek(amount);
            way = better ?? way;
        }

        if (way is null)
        {
            // What was neither found nor disproven takes some new money at least; only who there is limits it for certain.
            if (_still.Active + _wanted > _still.Eligible)
                return blank with { Limits = [GoalLimitSentence.MoreThanThereAre(_still, _still.Active + _wanted)] };
            var limits = new GoalLimits(_model, _open, _request, plan, Wanted, this, _cancellation).Smallest();
            return least is { } bound && limits.All(limit => limit.Kind is not (GoalLimitKind.NoPurse or GoalLimitKind.TooFewWorkers))
                ? blank with { Least = new Rupiah(Math.Max(1, bound)) }
                : blank with { Limits = limits };
        }

        if (way.Count == 0) return blank;
        var scenario = ScenarioOf(way);
        var after = Plan(With(way));
        return blank with
        {
            Parts = GoalPayments.Parts(plan, after, way),
            Workers = GoalPayments.Workers(plan, after),
            Staff = GoalPayments.Staff(plan, after),
            Least = new Rupiah(least!.Value),
            Scenario = scenario,
            Model = scenario.Apply(_model),
            Law = after.LawWarnings,
        };
    }

    public MonthRange Window => _request.Window;

    /// <summary>How many more have to be paid for, those among them whom tolerance keeps active in the month anyway.</summary>
    public long Wanted => _wanted + _idle;

    public long FloorOf(string id) => _request.Floors.TryGetValue(id, out var floor) ? floor.Amount : 0;

    public long CeilingOf(string id) => !MayGet(_model.FundingSources.First(purse => purse.Id == id)) ? 0
        : _request.Ceilings.TryGetValue(id, out var ceiling) ? ceiling.Amount : MoneyPot.Unlimited;

    /// <summary>Whether new money in the envelopes reaches the target when its scenario is walked through.</summary>
    public bool Reaches(IReadOnlyList<RaisedEnvelope> raised) => Reaches(raised, out _);

    /// <summary>The same, and whether a no is sure. Under tolerance it is taken for sure, by the plans of the projection.</summary>
    /// <param name="raised">The new money.</param>
    /// <param name="isDoubtful">Whether a plan that nobody knows to be the best falls short, so that another might not.</param>
    /// <returns>Whether it does.</returns>
    public bool Reaches(IReadOnlyList<RaisedEnvelope> raised, out bool isDoubtful)
    {
        isDoubtful = false;
        if (_tolerated == 0)
        {
            var plan = Plan(With(raised));
            var reaches = Funded(plan) >= Wanted;
            isDoubtful = !reaches && !plan.IsBest;
            return reaches;
        }

        var scenario = ScenarioOf(raised);
        var months = Projection.Run(
            scenario.Apply(_model), new MonthRange(Window.First, _request.By), scenario.Apply(ProjectionAssumptions.Default), _request.Definition,
            cancellation: _cancellation).Months;
        return months[^1].Active >= _still.Active + _wanted;
    }

    /// <summary>The pots that owe staff which is not paid, with what the cheapest of it costs; absent where a pot has several envelopes.</summary>
    public IEnumerable<(int Pot, long Workers, long[]? Sums)> Owing(FundingPlan plan)
    {
        foreach (var charges in plan.FirstCharges.Where(charge => charge.PaidWorkers < charge.OwedWorkers).GroupBy(charge => charge.SourceId))
        {
            if (PotsOf(plan, charges.Key) is not [var pot]) continue;
            var purse = plan.Problem.Pots[pot].Source;
            var sums = plan.Problem.Money[pot].Length == 1 ? StaffCosts.Sums(_open, plan, purse, _cancellation) : null;
            yield return (pot, sums?.Length - 1 ?? charges.Sum(charge => (long)charge.OwedWorkers - charge.PaidWorkers), sums);
        }
    }

    public static long Funded(FundingPlan plan) =>
        plan.Lines.Sum(line => (long)line.Workers) + plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);

    public FundingPlan Plan(CoverageModel model) =>
        FundingPlanner.Plan(model, new FundingRequest(_request.Window) { PassesOverTolerated = Window.Last }, cancellation: _cancellation);

    public static int[] PotsOf(FundingPlan plan, string id) =>
        [.. Enumerable.Range(0, plan.Problem.Pots.Count).Where(pot => plan.Problem.Pots[pot].Source.Id == id)];

    /// <summary>The dearest, or the cheapest, that a pot pays for anybody, by envelope.</summary>
    public static long[] PriceOf(FundingProblem problem, int pot, bool dearest)
    {
        var prices = Enumerable.Range(0, problem.ClassCount).Where(one => problem.MayPay(pot, one))
            .Select(one => problem.Prices[problem.PriceOfClass[one]][pot]).ToArray();
        if (prices.Length == 0) return new long[problem.Money[pot].Length];
        return [.. Enumerable.Range(0, prices[0].Length).Select(envelope =>
            dearest ? prices.Max(price => price[envelope]) : prices.Min(price => price[envelope]))];
    }

    /// <summary>A purse that is a share of another, or has such a share, gets its money by that way only.</summary>
    private bool MayGet(FundingSource purse) => MayGet(purse.Id) && Shares.OtherOf(_model, purse) is null;

    private bool MayGet(string id) => _request.Purses.Count == 0 || _request.Purses.Contains(id);

    private IEnumerable<Envelope> EmptyEnvelopes(FundingSource purse)
    {
        var own = _model.Envelopes.Where(envelope => envelope.SourceId == purse.Id).ToArray();
        var start = default(NodaTime.YearMonth?);
        foreach (var month in Window.Months())
        {
            var isFree = !own.Any(envelope => envelope.Months.Contains(month));
            if (isFree) start ??= month;
            if (start is { } first && (!isFree || month == Window.Last))
            {
                yield return new Envelope(purse.Id, new MonthRange(first, isFree ? month : ContributionMonth.Plus(month, -1)), Rupiah.Zero);
                start = null;
            }
        }
    }

    /// <summary>The purses with unpaid staff that may get new money; of those with several envelopes the staff is left out.</summary>
    private List<(FundingSource Purse, long[] Sums)> OwingStaff(FundingPlan plan) => [.. plan.FirstCharges
        .Where(charge => charge.PaidWorkers < charge.OwedWorkers).Select(charge => charge.SourceId).Distinct()
        .Where(id => PotsOf(plan, id) is [var pot] && plan.Problem.Money[pot].Length == 1)
        .Select(id => _model.FundingSources.First(purse => purse.Id == id))
        .Take(MostStaffPurses)
        .Select(purse => (purse, StaffCosts.Sums(_open, plan, purse, _cancellation)))];

    private static IEnumerable<StaffMode[]> Modes(int purses)
    {
        if (purses == 0) return [[]];
        return Modes(purses - 1).SelectMany(rest => Enum.GetValues<StaffMode>().Select(mode => (StaffMode[])[.. rest, mode]));
    }

    /// <summary>
    /// The cheapest way that reaches the target when its scenario is walked through. Without tolerance that is the first;
    /// else some it pays for may be active in the month already, and it has to pay for more: so few as will do.
    /// </summary>
    private GoalTry? LeastThatReaches(FundingPlan plan, List<(FundingSource Purse, long[] Sums)> staff)
    {
        var first = Cheapest();
        if (first is null || _tolerated == 0 || Reaches(first.Raised())) return first;
        var (tooFew, enough) = (0L, _tolerated);
        _idle = enough;
        var best = Cheapest();
        while (best is not null && enough - tooFew > 1)
        {
            _idle = (tooFew + enough) / 2;
            if (Cheapest() is { } one && Reaches(one.Raised())) (best, enough) = (one, _idle);
            else tooFew = _idle;
        }

        _idle = 0;
        return best;

        GoalTry? Cheapest() => Modes(staff.Count).Select(modes => new GoalTry(_envelopes, plan, this, staff, modes))
            .Where(one => one.IsEnough).MinBy(one => one.Cost);
    }

    private CoverageModel With(IReadOnlyList<RaisedEnvelope> raised) => _open with
    {
        Envelopes = [.. _open.Envelopes.Select(envelope => raised.FirstOrDefault(one => one.Envelope == envelope) is { More: > 0 } more ? more.After : envelope)],
    };

    private Scenario ScenarioOf(IReadOnlyList<RaisedEnvelope> raised) => new(
        FormattableString.Invariant($"{_request.Target} % {_request.Definition} {ContributionMonth.Format(_request.By)}"),
        [.. raised.Select(one => new SetEnvelope(one.After)), new FundMonths(Window.Length)]);

    /// <summary>Whether the cheapest way is the least without more ado: each purse has one price, and nothing comes before it.</summary>
    private bool IsProven(FundingPlan plan, IReadOnlyList<(FundingSource Purse, long[] Sums)> staff) =>
        _tolerated == 0 && !plan.Problem.HasSeveralPrices && !IsStaffDear(plan, staff) && plan.Problem.Pots.All(pot => pot.Source.Support is null);

    /// <summary>Whether somebody else is cheaper than some of the staff, or staff was left out.</summary>
    private static bool IsStaffDear(FundingPlan plan, IReadOnlyList<(FundingSource Purse, long[] Sums)> staff) =>
        plan.FirstCharges.Any(charge => charge.PaidWorkers < charge.OwedWorkers && staff.All(one => one.Purse.Id != charge.SourceId)
            && PotsOf(plan, charge.SourceId).Length > 0)
        || staff.Any(one => one.Sums.Length > 1
            && one.Sums[^1] - one.Sums[^2] > PriceOf(plan.Problem, PotsOf(plan, one.Purse.Id)[0], dearest: false).Sum());
}
