namespace Ucj.Coverage.Scenarios;

/// <summary>A cap on new enrolments in a month, whoever pays.</summary>
/// <param name="PerMonth">The most workers a month, 0 or more; <see langword="null"/> for no cap.</param>
public sealed record CapEnrolments(int? PerMonth) : IScenarioChange
{
    /// <inheritdoc/>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return assumptions with { CapPerMonth = PerMonth };
    }

    /// <inheritdoc/>
    public Phrase Describe() => PerMonth is { } most
        ? new(
            FormattableString.Invariant($"Paling banyak {most} peserta baru sebulan"),
            FormattableString.Invariant($"At most {most} new enrolments a month"))
        : new("Tanpa batas peserta baru sebulan", "No cap on enrolments a month");
}
