namespace Ucj.Coverage.Funding;

/// <summary>What a public employer's own uncovered staff cost the purse that pays for it, before anybody else is paid for.</summary>
/// <param name="EmployerId">The employer's id.</param>
/// <param name="SourceId">The purse's id.</param>
/// <param name="OwedWorkers">The staff without cover in the whole window.</param>
/// <param name="PaidWorkers">Those of them the purse pays for.</param>
/// <param name="Amount">What they cost over the window.</param>
/// <param name="Unpaid">Why the others are not paid for, each reason once.</param>
public sealed record FirstCharge(
    string EmployerId,
    string SourceId,
    int OwedWorkers,
    int PaidWorkers,
    Rupiah Amount,
    IReadOnlyList<PurseRefusal> Unpaid)
{
    /// <summary>Staff that is not paid for: of those of whom the earmark says the same, the cheapest.</summary>
    internal IReadOnlyList<UnpaidStaff> Left { get; init; } = [];
}
