namespace Ucj.Coverage.Scenarios;

/// <summary>How many months a funded worker is paid for.</summary>
/// <param name="Months">Months, 1 or more; <see langword="null"/> for as long as the envelope runs.</param>
public sealed record FundMonths(int? Months) : IScenarioChange
{
    /// <inheritdoc/>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return assumptions with { MonthsFunded = Months };
    }

    /// <inheritdoc/>
    public Phrase Describe() => Months is { } months
        ? new(
            FormattableString.Invariant($"Setiap pekerja dibayari {months} bulan"),
            FormattableString.Invariant($"Each funded worker is paid for {months} months"))
        : new("Setiap pekerja dibayari sampai akhir pagu", "Each funded worker is paid for until the envelope ends");
}
