using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Scenarios;

/// <summary>One month of a projection.</summary>
/// <param name="Month">The month.</param>
/// <param name="Eligible">Eligible workers.</param>
/// <param name="Active">Active workers.</param>
/// <param name="Denominator">The denominator asked for; absent before its first month.</param>
/// <param name="Target">The target on it; absent where there is none.</param>
/// <param name="Enrolled">Active workers who were not active in the month before.</param>
/// <param name="Lapsed">Eligible workers who were active in the month before and are no longer.</param>
/// <param name="Dues">What is due, all payers together.</param>
public readonly record struct ProjectedMonth(
    YearMonth Month,
    long Eligible,
    long Active,
    long? Denominator,
    Percent? Target,
    long Enrolled,
    long Lapsed,
    Dues Dues)
{
    /// <summary>The coverage, two decimals; absent without a denominator or on 0.</summary>
    public Percent? Percent => Denominator is > 0 and var whole ? Coverage.Percent.OfShare(Active, whole) : null;

    /// <summary>The last published month of the target, when this one is later: the target is held since then.</summary>
    /// <value>Absent within the published path, and without a target.</value>
    public YearMonth? TargetHeldSince { get; init; }

    /// <summary>Whether the target lies on a straight line between two published points.</summary>
    internal bool TargetIsInterpolated { get; init; }

    /// <summary>The workers that the target asks for; absent without target or denominator.</summary>
    public long? TargetWorkers => Target is { } rate && Denominator is { } whole ? rate.CeilingOf(whole) : null;

    /// <summary>The workers that lack; 0 where the target is reached, absent without target or denominator.</summary>
    public long? Gap => TargetWorkers is { } wanted ? Math.Max(0, wanted - Active) : null;

    /// <summary>Whether the target is reached; absent without target or denominator.</summary>
    public bool? ReachesTarget => Gap is { } gap ? gap == 0 : null;
}
