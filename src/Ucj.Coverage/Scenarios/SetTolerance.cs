using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>Another tolerance after the end of a spell.</summary>
/// <param name="Months">Months, 0 to <see cref="CoverageSettings.MaxTolerance"/>.</param>
public sealed record SetTolerance(int Months) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model with { Settings = model.Settings with { ToleranceMonths = Months } };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        FormattableString.Invariant($"Toleransi {Months} bulan"), FormattableString.Invariant($"Tolerance of {Months} months"));
}
