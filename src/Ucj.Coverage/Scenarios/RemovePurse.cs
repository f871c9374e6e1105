using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>A purse less, with its envelopes.</summary>
/// <param name="SourceId">The purse's id; with a premium law, no spell may be paid by it.</param>
public sealed record RemovePurse(string SourceId) : IScenarioChange
{
    /// <inheritdoc/>
    /// <exception cref="CoverageException">The purse is unknown, or pays a spell while the model has a premium law.</exception>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.FundingSources.All(purse => purse.Id != SourceId)) throw Refusal.PurseUnknown(SourceId);
        if (model.Law is not null && model.Registry is { } registry && registry.Payers.Any(payer => payer.PurseId == SourceId))
            throw Refusal.PurseStillPays(SourceId);
        return model with
        {
            FundingSources = [.. model.FundingSources.Where(purse => purse.Id != SourceId)],
            Envelopes = [.. model.Envelopes.Where(envelope => envelope.SourceId != SourceId)],
        };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new($"Tanpa sumber dana {SourceId}", $"Without purse {SourceId}");
}
