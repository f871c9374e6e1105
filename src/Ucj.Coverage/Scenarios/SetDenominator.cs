using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>An official denominator from a month on: a new one, or in the place of the one of the same month.</summary>
/// <param name="Denominator">The denominator, of a region of the model and of one worker at least.</param>
public sealed record SetDenominator(OfficialDenominator Denominator) : IScenarioChange
{
    /// <inheritdoc/>
    /// <exception cref="CoverageException">The region is unknown, or nobody is counted.</exception>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Regions.TryNumberOf(Denominator.Region, out _)) throw Throw.UnknownRegion(Denominator.Region);
        if (Denominator.Workers == 0) throw Refusal.EmptyDenominator(Denominator.Definition, Denominator.Region);
        return model with { Denominators = new Denominators([.. model.Denominators.All.Where(other => !IsSame(other)), Denominator]) };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"{Denominator.Definition} {Denominator.Region} sejak {ContributionMonth.Format(Denominator.Month)}: {Denominator.Workers:N0} orang",
        $"{Denominator.Definition} of {Denominator.Region} from {ContributionMonth.Format(Denominator.Month)}: {Denominator.Workers:N0} workers");

    private bool IsSame(OfficialDenominator other) =>
        (other.Region, other.Month, other.Definition) == (Denominator.Region, Denominator.Month, Denominator.Definition);
}
