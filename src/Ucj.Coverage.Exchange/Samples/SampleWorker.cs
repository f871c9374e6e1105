namespace Ucj.Coverage.Exchange.Samples;

/// <summary>One synthetic worker. Months are numbers, see <see cref="ContributionMonth"/>.</summary>
/// <param name="Village">The number of his village.</param>
/// <param name="Group">His group.</param>
/// <param name="Birth">The month of his birth.</param>
internal readonly record struct SampleWorker(int Village, GroupProfile Group, int Birth)
{
    /// <summary>His income, where known.</summary>
    public long? Income { get; init; }

    /// <summary>His risk class; only PU.</summary>
    public int? RiskClass { get; init; }

    /// <summary>His employer and its number, if he has one.</summary>
    public (EmployerKind Kind, int Number)? Employer { get; init; }

    /// <summary>His first month in the workforce; none is always.</summary>
    public int? From { get; init; }

    /// <summary>His last month in the workforce; none is still.</summary>
    public int? To { get; init; }

    /// <summary>His cohort, if he is or was ever covered.</summary>
    public Cohort? Cohort { get; init; }

    /// <summary>His number in it, 0-based.</summary>
    public int Member { get; init; }
}
