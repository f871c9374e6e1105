using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The sector.</summary>
internal sealed class SectorEnum() : CodeEnum<Sector>("Sector of work, as far as a rule tells sectors apart.", value => value switch
{
    Sector.Transport => "Transport: ojek, couriers, drivers (PP 50/2025).",
    Sector.Construction => "Construction.",
    Sector.LabourIntensive => "The six labour-intensive industries of PP 7/2025.",
    Sector.Other => "Everything else.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
