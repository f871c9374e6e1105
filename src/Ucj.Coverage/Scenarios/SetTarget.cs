using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>A point of a target path: a new one, or in the place of the one of the same month.</summary>
/// <param name="Target">The target, of a region and a denominator of the model.</param>
public sealed record SetTarget(CoverageTarget Target) : IScenarioChange
{
    /// <inheritdoc/>
    /// <exception cref="CoverageException">The region or the denominator is unknown.</exception>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Regions.TryNumberOf(Target.Region, out _)) throw Throw.UnknownRegion(Target.Region);
        if (!model.Denominators.Definitions.Contains(Target.Definition))
            throw Throw.UnknownDenominator(Target.Definition, model.Denominators.Definitions);
        return model with { Targets = new TargetPaths([.. model.Targets.All.Where(other => !IsSame(other)), Target]) };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"Target {Target.Region} {ContributionMonth.Format(Target.Month)}: {Target.Percent} % dari {Target.Definition}",
        $"Target of {Target.Region} in {ContributionMonth.Format(Target.Month)}: {Target.Percent} % of {Target.Definition}");

    private bool IsSame(CoverageTarget other) =>
        (other.Region, other.Month, other.Definition) == (Target.Region, Target.Month, Target.Definition);
}
