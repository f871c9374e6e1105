using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>An official denominator from a month on: a new one, or in the place of the one of the same month.</summary>
/// <param name="Denominator">The denominator.</param>
public sealed record SetDenominator(OfficialDenominator Denominator) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model with { Denominators = new Denominators([.. model.Denominators.All.Where(other => !IsSame(other)), Denominator]) };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"{Denominator.Definition} {Denominator.Region} sejak {ContributionMonth.Format(Denominator.Month)}: {Denominator.Workers:N0} orang",
        $"{Denominator.Definition} of {Denominator.Region} from {ContributionMonth.Format(Denominator.Month)}: {Denominator.Workers:N0} workers");

    private bool IsSame(OfficialDenominator other) =>
        (other.Region, other.Month, other.Definition) == (Denominator.Region, Denominator.Month, Denominator.Definition);
}
