namespace Ucj.Coverage.Measurement;

/// <summary>What the rows of an answer are compared with. Every change is the row less what it is compared with.</summary>
public sealed record CoverageComparison
{
    private CoverageComparison(Kind with, string? definition = null)
    {
        With = with;
        Definition = definition;
    }

    /// <summary>
    /// The same key in the calendar period before: the month, quarter, semester or year; for <see cref="Granularity.Total"/>
    /// the month before the first one asked for.
    /// </summary>
    public static CoverageComparison PreviousPeriod { get; } = new(Kind.PreviousPeriod);

    /// <summary>The same key twelve months earlier.</summary>
    public static CoverageComparison YearBefore { get; } = new(Kind.YearBefore);

    /// <summary>The target of the row: its workers and its percentage.</summary>
    public static CoverageComparison Target { get; } = new(Kind.Target);

    /// <summary>The denominator compared with, if it is one.</summary>
    public string? Definition { get; }

    internal Kind With { get; }

    /// <summary>The same workers on another denominator.</summary>
    /// <param name="definition">The name of the other denominator.</param>
    public static CoverageComparison OnDenominator(string definition)
    {
        ArgumentException.ThrowIfNullOrEmpty(definition);
        return new CoverageComparison(Kind.Denominator, definition);
    }

    /// <summary>What is compared with.</summary>
    internal enum Kind
    {
        PreviousPeriod,
        YearBefore,
        Target,
        Denominator,
    }
}
