using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Plans;

/// <summary>A plan as it was approved, frozen with the version of the data it was made from.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Inputs">The version of the data it was made from.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="ApprovedAt">When it was approved.</param>
/// <param name="ApprovedBy">By whom.</param>
/// <param name="Note">What was said on it; absent when nothing was.</param>
/// <param name="Lines">Its lines, first charges last.</param>
public sealed record ApprovedPlan(
    long Id,
    StoredVersion Inputs,
    FundingRequest Request,
    Instant ApprovedAt,
    string ApprovedBy,
    string? Note,
    IReadOnlyList<ApprovedLine> Lines)
{
    /// <summary>The regency.</summary>
    public RegionCode Regency => Inputs.Regency;
}
