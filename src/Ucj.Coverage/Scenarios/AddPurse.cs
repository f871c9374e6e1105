using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>A new purse.</summary>
/// <param name="Purse">The purse; its id must be new.</param>
public sealed record AddPurse(FundingSource Purse) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.FundingSources.Any(purse => purse.Id == Purse.Id)
            ? throw Refusal.PurseTwice(Purse.Id)
            : model with { FundingSources = [.. model.FundingSources, Purse] };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new($"Sumber dana baru {Purse.Id}: {Purse.Name}", $"New purse {Purse.Id}: {Purse.Name}");
}
