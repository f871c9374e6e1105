using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

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
