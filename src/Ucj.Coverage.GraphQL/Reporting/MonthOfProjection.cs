using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A month of a projection.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Month">What it says of the month.</param>
internal sealed record MonthOfProjection(Projection Projection, ProjectedMonth Month);
