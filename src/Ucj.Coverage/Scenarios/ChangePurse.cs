using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>Another earmark, order, legal basis or kind for a purse that the model has.</summary>
/// <param name="Purse">The purse as it is to be, with the id it has.</param>
public sealed record ChangePurse(FundingSource Purse) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.FundingSources.Any(purse => purse.Id == Purse.Id)
            ? model with { FundingSources = [.. model.FundingSources.Select(purse => purse.Id == Purse.Id ? Purse : purse)] }
            : throw Refusal.PurseUnknown(Purse.Id);
    }

    /// <inheritdoc/>
    public Phrase Describe() => new($"Sumber dana {Purse.Id} berubah", $"Purse {Purse.Id} changed");
}
