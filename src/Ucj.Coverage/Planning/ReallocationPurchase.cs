using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>What the money that moves to premiums buys in the months of one of its envelopes: the plan with it beside the plan without.</summary>
/// <param name="SourceId">The purse of kind REALLOCATION.</param>
/// <param name="Months">The months, within the model's horizon.</param>
/// <param name="Workers">How many more workers are paid for in all of them; those of other purses that make room are among them.</param>
/// <param name="Price">What the purse pays for the cheapest of them over these months; <see langword="null"/> where it pays for nobody.</param>
/// <param name="Refusal">Why the purse may not pay in them; <see langword="null"/> where it may.</param>
public sealed record ReallocationPurchase(string SourceId, MonthRange Months, long Workers, Rupiah? Price, PurseRefusal? Refusal)
{
    /// <summary>The same as a sentence.</summary>
    public Phrase Text => (Refusal, Price) switch
    {
        ({ } refusal, _) => new(
            $"Untuk {Months} uang itu belum membiayai siapa pun: {refusal.Text.Id}.",
            $"For {Months} the money pays for nobody yet: {refusal.Text.En}."),
        (_, { } price) => new(
            $"Untuk {Months} uang itu membiayai {Workers:N0} pekerja lebih banyak dengan harga {SourceId}: mulai Rp{price} seorang.",
            $"For {Months} the money pays for {Workers:N0} more workers at the price of {SourceId}: from Rp{price} each."),
        _ => new(
            $"Untuk {Months} uang itu membiayai {Workers:N0} pekerja lebih banyak.",
            $"For {Months} the money pays for {Workers:N0} more workers."),
    };

    /// <summary>What moved money buys, by envelope of the purse that takes it, in the order of months; nothing where nothing moves or no purse takes it.</summary>
    /// <param name="model">The model before the money moves; it needs workers and a premium law for there to be anything.</param>
    /// <param name="cancellation">Stops it, as <see cref="FundingPlanner.Plan"/>.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">The purses contradict each other, or a month is before the first law.</exception>
    public static IReadOnlyList<ReallocationPurchase> Of(CoverageModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var (after, reallocation) = ReallocatedModel.Of(model);
        if (model.Registry is null || model.Law is null || reallocation.Purse is not { } purse || reallocation.Moved == Rupiah.Zero) return [];
        return [.. reallocation.Envelopes.Select(envelope => envelope.Months.Intersect(model.Horizon)).OfType<MonthRange>()
            .Select(months => Of(model, after, purse, months, cancellation))];
    }

    private static ReallocationPurchase Of(CoverageModel before, CoverageModel after, FundingSource purse, MonthRange months, CancellationToken cancellation)
    {
        var refusal = new WindowLedger(months, EnvelopeAccounts.Of(after, months.First, cancellation)).Refuses(purse, months);
        if (refusal is not null) return new(purse.Id, months, 0, null, refusal);
        var (poor, rich) = (Plan(before), Plan(after));
        FundingPlan Plan(CoverageModel model) => FundingPlanner.Plan(model, new FundingRequest(months), cancellation: cancellation);
        var own = rich.Lines.Where(line => line.SourceId == purse.Id).ToArray();
        return new(
            purse.Id,
            months,
            Paid(rich) - Paid(poor),
            own.Length == 0 ? null : own.Min(line => new Rupiah(line.Amount.Amount / line.Workers)),
            null);
    }

    private static long Paid(FundingPlan plan) =>
        plan.Lines.Sum(line => (long)line.Workers) + plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
}
