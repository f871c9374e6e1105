using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The data that answers are of.</summary>
/// <param name="Model">They themselves, with no more in them than is seen.</param>
/// <param name="Reports">What answers from them.</param>
/// <param name="DataVersion">Their version.</param>
/// <param name="KnownSince">Since when the store knows them; absent without a store.</param>
internal sealed record DatasetInForce(CoverageModel Model, CoverageReports Reports, string DataVersion, Instant? KnownSince)
{
    /// <summary>The region they are about.</summary>
    public RegionCode Regency => Model.Region;
}
