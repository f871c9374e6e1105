namespace Ucj.Coverage.Funding;

/// <summary>A plan for a window: who is paid by which purse, what that costs, and who is left and why.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FundingPlan
{
    private readonly Allocation _allocation;

    internal FundingProblem Problem => _allocation.Problem;

    internal FundingPlan(FundingRequest request, Allocation allocation)
    {
        Request = request;
        _allocation = allocation;
    }

    /// <summary>What was asked for.</summary>
    public FundingRequest Request { get; }

    /// <summary>The needs, in order of tier, month and code.</summary>
    public IReadOnlyList<FundingNeed> Needs => _allocation.Problem.Needs;

    /// <summary>What is met of each tier's need, in order of tier.</summary>
    public required IReadOnlyList<TierResult> Tiers { get; init; }

    /// <summary>The first charges, by employer; not among the lines.</summary>
    public required IReadOnlyList<FirstCharge> FirstCharges { get; init; }

    /// <summary>Who pays for whom, in the order of the needs.</summary>
    public required IReadOnlyList<FundingLine> Lines { get; init; }

    /// <summary>The purses that have an envelope in the window, by id.</summary>
    public required IReadOnlyList<SourceBalance> Sources { get; init; }

    /// <summary>The needs that are not met, or not wholly, in their order.</summary>
    public required IReadOnlyList<UnmetNeed> Unmet { get; init; }
}
