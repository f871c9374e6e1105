namespace Ucj.Coverage.Funding;

/// <summary>The cheapest of a public employer's own staff that its purse does not pay for: what its earmark says of him, and what he costs.</summary>
/// <param name="Forbidden">The parts of the purse's earmark that forbid him.</param>
/// <param name="ByMonth">What he costs in each month of the window.</param>
internal readonly record struct UnpaidStaff(EarmarkPart[] Forbidden, Rupiah[] ByMonth);
