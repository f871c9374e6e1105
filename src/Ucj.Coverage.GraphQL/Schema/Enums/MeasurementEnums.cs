using Ucj.Coverage.GraphQL.Reporting;
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

/// <summary>What rows are grouped by.</summary>
internal sealed class DimensionEnum() : CodeEnum<Dimension>("What rows are grouped by, besides time.", value => value switch
{
    Dimension.Regency => "Regency or city (kabupaten, kota).",
    Dimension.District => "District (kecamatan).",
    Dimension.Village => "Village (nagari, desa, kelurahan).",
    Dimension.WorkerGroup => "Worker group (kelompok pekerja).",
    Dimension.Segment => "Segment (segmen): PU, BPU, JAKON.",
    Dimension.Sector => "Sector of work.",
    Dimension.Tier => "Priority tier of the worker group, 1 first.",
    Dimension.Vulnerable => "Whether the worker group is vulnerable (pekerja rentan).",
    Dimension.FirmScale => "Scale of the worker's employer; none for a worker without one.",
    Dimension.Payer => "Who pays. Of active workers only: every other figure is null by payer.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>What a target says between its points.</summary>
internal sealed class InterpolationEnum() : CodeEnum<Interpolation>(
    "What a target path says between two published points.",
    value => value switch
    {
        Interpolation.Step => "The last point at or before the month holds.",
        Interpolation.Linear => "The straight line between the points: an assumption, labelled 'interpolated'.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });

/// <summary>Whether figures are shown.</summary>
internal sealed class RowStatusEnum() : CodeEnum<RowStatus>("Whether the figures of a row may be shown.", value => value switch
{
    RowStatus.Shown => "The figures are shown; null means: has no meaning here.",
    RowStatus.Hidden => "The figures are withheld, for they would speak of too few people; all of them are null.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>The direction of an order.</summary>
internal sealed class SortDirectionEnum() : CodeEnum<SortDirection>("Direction of an order.", value => value switch
{
    SortDirection.Asc => "Smallest, or earliest, first. Rows without the figure come last.",
    SortDirection.Desc => "Largest, or latest, first. Rows without the figure come last.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
