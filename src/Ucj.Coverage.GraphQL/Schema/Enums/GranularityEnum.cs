using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The length of a period.</summary>
internal sealed class GranularityEnum() : CodeEnum<Granularity>("Length of one period.", value => value switch
{
    Granularity.Month => "One contribution month, labelled 2025-01.",
    Granularity.Quarter => "A calendar quarter (triwulan), labelled 2025-Q1.",
    Granularity.Semester => "Half a calendar year, labelled 2025-S1.",
    Granularity.Year => "A calendar year, labelled 2025.",
    Granularity.Total => "The whole range as one period, labelled 2025-01..2025-12.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
