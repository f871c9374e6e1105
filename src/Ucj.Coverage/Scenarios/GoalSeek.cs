using NodaTime;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>Turns the question round: not what money reaches, but what money reaches a target.</summary>
public static class GoalSeek
{
    /// <summary>The least new money, by purse, with which the optimal plan reaches the target in the month.</summary>
    /// <param name="model">The model; it needs workers and a premium law.</param>
    /// <param name="request">What is to be reached.</param>
    /// <param name="progress">Told how many steps a search has taken; by default nobody is.</param>
    /// <param name="cancellation">Stops it: it is looked at in every plan that is tried, and whenever the search counts its steps.</param>
    /// <remarks>
    /// The amount suffices by the plan itself. Where a search is needed and ends before the least is proven, the answer has
    /// a bound below and a warning <see cref="WarningKind.AtMost"/>. Whom tolerance keeps active through the window is not paid for.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// The target is above 100 %; the model has totals only; a month is before the data; the denominator says nothing of the month or is 0; a purse
    /// is unknown or its floor above its ceiling; or the purses contradict each other.
    /// </exception>
    public static GoalAnswer LeastMoney(
        CoverageModel model, GoalRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Window.Contains(request.By)) throw new ArgumentException("Found a window without the month itself.", nameof(request));
        if (request.Window.First < model.Horizon.First) throw Refusal.BeforeData(request.Window, model.Horizon.First);
        RefuseAboveHundred(request.Target);
        RefuseUnknown(model, request);
        var still = Projection.Run(
            model,
            new MonthRange(request.By, request.By),
            new ProjectionAssumptions { SpendEnvelopes = false },
            request.Definition,
            cancellation: cancellation).Months[0];
        return new GoalSearch(model, request, DenominatorOf(still, request.Definition), still, progress, cancellation).Answer();
    }

    /// <summary>The earliest month in which given money reaches the target.</summary>
    /// <param name="model">The model.</param>
    /// <param name="request">
    /// What is to be reached; its month is the last one looked at, and each funded worker is paid for one month. Its steps are
    /// shared by all months.
    /// </param>
    /// <param name="from">The first month looked at; months of which the denominator says nothing or is 0 are passed over.</param>
    /// <param name="money">The new money there is, in all purses together.</param>
    /// <param name="progress">Told of every month that is looked at; by default nobody is.</param>
    /// <param name="cancellation">Stops it, as <see cref="LeastMoney"/>.</param>
    /// <returns>The first month that is sure, and the first before it that a search left undecided.</returns>
    /// <exception cref="CoverageException">As <see cref="LeastMoney"/>, but for months of which the denominator says nothing or is 0.</exception>
    public static EarliestGoal EarliestMonth(
        CoverageModel model,
        GoalRequest request,
        YearMonth from,
        Rupiah money,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        RefuseAboveHundred(request.Target);
        RefuseUnknown(model, request);
        var months = new MonthRange(from, request.By);
        var path = Projection.Run(
            model, months, new ProjectionAssumptions { SpendEnvelopes = false }, request.Definition, cancellation: cancellation).Months;
        var steps = Math.Max(1, request.SearchSteps / months.Length);
        var undecided = default(YearMonth?);
        foreach (var (number, still) in path.Index())
        {
            progress?.Report(new WorkProgress(WorkPart.Months, number, months.Length));
            if (still.Denominator is null or 0) continue;
            var answer = LeastMoney(
                model, request with { By = still.Month, From = still.Month, Until = still.Month, SearchSteps = steps }, cancellation: cancellation);
            if (answer.IsPossible && answer.Amount <= money) return new EarliestGoal(money, answer, undecided);
            if (!answer.IsProven && answer.Least <= money) undecided ??= still.Month;
        }

        return new EarliestGoal(money, null, undecided);
    }

    /// <summary>The fewest worker-months that keep coverage at the target in every month of a range, and the workers needed in each.</summary>
    /// <param name="model">The model.</param>
    /// <param name="target">The percentage.</param>
    /// <param name="definition">The name of the denominator.</param>
    /// <param name="months">The months in which it is to hold.</param>
    /// <param name="cancellation">Stops it, as <see cref="Projection.Run"/>.</param>
    public static KeptTarget LeastMonths(
        CoverageModel model, Percent target, string definition, MonthRange months, CancellationToken cancellation = default)
    {
        RefuseAboveHundred(target);
        var assumed = new ProjectionAssumptions { SpendEnvelopes = false };
        var path = Projection.Run(model, months, assumed, definition, cancellation: cancellation);
        return new KeptTarget([.. path.Months.Select(month => (
            month.Month,
            Math.Max(0, target.CeilingOf(DenominatorOf(month, definition)) - month.Active)))])
        {
            ToleranceMonths = model.Settings.ToleranceMonths,
        };
    }

    /// <summary>Of nobody there is no rate, and any goal would be reached.</summary>
    private static long DenominatorOf(ProjectedMonth month, string definition) => month.Denominator switch
    {
        null => throw Refusal.NoDenominator(definition, month.Month),
        0 => throw Refusal.DenominatorOfNobody(definition, month.Month),
        var workers => workers.Value,
    };

    private static void RefuseAboveHundred(Percent target)
    {
        if (target > Percent.Of(100)) throw Refusal.TargetAboveHundred(target);
    }

    /// <summary>A purse that nobody knows would silently get nothing, and one whose floor is above its ceiling would get both.</summary>
    private static void RefuseUnknown(CoverageModel model, GoalRequest request)
    {
        var known = model.FundingSources.Select(purse => purse.Id).Order(StringComparer.Ordinal).ToArray();
        string[] unknown = [.. request.Purses.Concat(request.Floors.Keys).Concat(request.Ceilings.Keys).Except(known, StringComparer.Ordinal)];
        if (unknown.Length > 0) throw Refusal.GoalPursesUnknown(unknown, known);
        foreach (var (id, floor) in request.Floors.Where(floor => floor.Value > Rupiah.Zero))
        {
            var ceiling = request.Purses.Count > 0 && !request.Purses.Contains(id) ? Rupiah.Zero : request.Ceilings.GetValueOrDefault(id, floor);
            if (floor > ceiling) throw Refusal.FloorAboveCeiling(id, floor, ceiling);
        }
    }
}
