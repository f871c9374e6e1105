using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>An envelope less.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Months">Exactly the months of the envelope.</param>
public sealed record RemoveEnvelope(string SourceId, MonthRange Months) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Envelopes.Any(one => one.SourceId == SourceId && one.Months == Months)
            ? model with { Envelopes = [.. model.Envelopes.Where(one => one.SourceId != SourceId || one.Months != Months)] }
            : throw Refusal.EnvelopeUnknown(
                SourceId,
                Months,
                model.Envelopes.Where(one => one.SourceId == SourceId).Select(one => one.Months).OrderBy(months => months.First));
    }

    /// <inheritdoc/>
    public Phrase Describe() => new($"Tanpa pagu {SourceId} {Months}", $"Without the envelope of {SourceId} for {Months}");
}
