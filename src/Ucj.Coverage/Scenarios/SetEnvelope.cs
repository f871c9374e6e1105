using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>An envelope: a new one, or in the place of the one that the purse has for exactly the same months.</summary>
/// <param name="Envelope">The envelope; its purse must be one of the model's.</param>
public sealed record SetEnvelope(Envelope Envelope) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.FundingSources.All(purse => purse.Id != Envelope.SourceId)) throw Refusal.PurseUnknown(Envelope.SourceId);
        return model with
        {
            Envelopes = model.Envelopes.Any(IsSame)
                ? [.. model.Envelopes.Select(one => IsSame(one) ? Envelope : one)]
                : [.. model.Envelopes, Envelope],
        };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"Pagu {Envelope.SourceId} {Envelope.Months} sebesar Rp{Envelope.Amount}",
        $"Envelope of {Envelope.SourceId} for {Envelope.Months} of Rp{Envelope.Amount}");

    private bool IsSame(Envelope other) => other.SourceId == Envelope.SourceId && other.Months == Envelope.Months;
}
