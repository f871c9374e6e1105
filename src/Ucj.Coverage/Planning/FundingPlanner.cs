using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>From a model to a plan: who is paid by which purse, and why the others are not.</summary>
public static class FundingPlanner
{
    /// <summary>Plans the money of a model for a window of months. The same model always gives the same plan.</summary>
    /// <param name="model">The model; it needs workers and a premium law.</param>
    /// <param name="request">The window, the strategy and the mode.</param>
    /// <param name="progress">Told at every look how far it is; by default nobody is.</param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers, and for every need that is served.</param>
    /// <exception cref="CoverageException">
    /// The window is outside the model's horizon or before the first law; the model has totals only; its purses contradict
    /// each other; a sum of premiums does not fit 64 bits.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="ArgumentException">The model has no premium law.</exception>
    public static FundingPlan Plan(
        CoverageModel model, FundingRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        if (!model.Horizon.Contains(request.Window)) throw Throw.PlanOutside(request.Window, model.Horizon);
        if (model.Law is not { } schedule) throw Throw.PlanWithoutLaw();
        if (model.Registry is not { } registry) throw Throw.PlanOfTotals();
        try
        {
            var ledger = new WindowLedger(request.Window, EnvelopeAccounts.Of(model, request.Window.First, cancellation));
            var uncovered = UncoveredWorkers.Of(model, registry, request, progress, cancellation);
            var charges = FirstCharges.Pay(model, registry, schedule, uncovered.OfPublicEmployers, ledger, cancellation);
            return PlanAssembly.Plan(
                request, model.FundingSources, uncovered.Needs, charges, ledger, new FundingPrices(schedule), progress, cancellation);
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge(registry);
        }
    }
}
