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
            $"Paling banyak {most:N0} peserta baru sebulan",
            $"At most {most:N0} new enrolments a month")
        : new("Tanpa batas peserta baru sebulan", "No cap on enrolments a month");
}
