using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>The least new money that reaches a goal, or what makes it impossible.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Denominator">The denominator in the month.</param>
/// <param name="TargetWorkers">The active workers that the target asks for.</param>
/// <param name="Active">Active workers in the month without any plan.</param>
/// <param name="FundedAnyway">Workers that the free money there is pays for.</param>
public sealed record GoalAnswer(GoalRequest Request, long Denominator, long TargetWorkers, long Active, long FundedAnyway)
{
    /// <summary>Workers who are still needed with the money there is; 0 when the goal is reached without more.</summary>
    public long Gap => Math.Max(0, TargetWorkers - Active - FundedAnyway);

    /// <summary>Whether the goal can be reached.</summary>
    public bool IsPossible => Limits.Count == 0;

    /// <summary>The new money in all; Rp0 when none is needed or the goal is impossible.</summary>
    public Rupiah Amount => Parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Amount);

    /// <summary>The new money by purse, by id.</summary>
    public IReadOnlyList<GoalPart> Parts { get; init; } = [];

    /// <summary>By how much the amount may be more than the least: Rp0 where it is exact.</summary>
    public Rupiah MostOff { get; init; }

    /// <summary>Why the amount may be off; <see langword="null"/> where it is exact.</summary>
    public Phrase? WhyOff { get; init; }

    /// <summary>The smallest set of limits that has to be lifted; none when the goal is possible.</summary>
    public IReadOnlyList<GoalLimit> Limits { get; init; } = [];

    /// <summary>The scenario that puts the new money into the purses, which a projection from the first month paid for spends.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The model with the new money in it; the model that was asked of where there is none.</summary>
    public required CoverageModel Model { get; init; }
}
