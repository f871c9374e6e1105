using Ucj.Coverage.Funding;
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

    /// <summary>Whether a way to the goal is known; where none is, the limits say why, or else the search ended before one was found.</summary>
    public bool IsPossible => Limits.Count == 0 && Least <= Amount;

    /// <summary>Whether the amount is proven the least, or the goal proven out of reach.</summary>
    public bool IsProven => Least == Amount;

    /// <summary>The new money in all; Rp0 when none is needed or no way is known.</summary>
    public Rupiah Amount => Parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Amount);

    /// <summary>The new money by purse, by id.</summary>
    public IReadOnlyList<GoalPart> Parts { get; init; } = [];

    /// <summary>The workers the plan pays for with the new money beside those the money there is pays for, by nagari and group.</summary>
    public IReadOnlyList<GoalWorkers> Workers { get; init; } = [];

    /// <summary>The same of the staff of public employers, who are paid for first.</summary>
    public IReadOnlyList<GoalStaff> Staff { get; init; } = [];

    /// <summary>
    /// No new money below this reaches the goal: equal to the amount where that is proven the least. More than the amount
    /// where no way was found, and yet none was disproven.
    /// </summary>
    public Rupiah Least { get; init; }

    /// <summary>By how much the amount may be more than the least: Rp0 where it is exact.</summary>
    public Rupiah MostOff => Least < Amount ? Amount - Least : Rupiah.Zero;

    /// <summary>
    /// That the amount is not proven the least, or that a goal not reached is not proven out of reach, none where it is; then
    /// the floors of purses that the amount leaves out, money that does not move, and what is doubtful about the law and the legal
    /// bases by which the plan pays.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => [.. Proof, .. WithoutFloor, .. IdleSentence.Warnings(Idle), .. Law];

    /// <summary>
    /// The purses with money left while somebody is uncovered, once the new money is spent too, and what keeps each from paying;
    /// planned and explained when first asked for, which nothing stops.
    /// </summary>
    public IReadOnlyList<IdleMoney> Idle => Plan?.Value.Idle ?? [];

    internal Lazy<FundingPlan>? Plan { private get; init; }

    internal IReadOnlyList<Warning> WithoutFloor { private get; init; } = [];

    internal IReadOnlyList<Warning> Law { private get; init; } = [];

    private Warning[] Proof =>
        Least < Amount ? [GoalDoubt.AtMost(Least, Amount, Request.Window)] : Least > Amount ? [Doubt.NotFound(Least)] : [];

    /// <summary>The smallest set of limits that has to be lifted; none where the goal is not proven out of reach.</summary>
    public IReadOnlyList<GoalLimit> Limits { get; init; } = [];

    /// <summary>The scenario that puts the new money into the purses, which a projection from the first month paid for spends.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The model with the new money in it; the model that was asked of where there is none.</summary>
    public required CoverageModel Model { get; init; }
}
