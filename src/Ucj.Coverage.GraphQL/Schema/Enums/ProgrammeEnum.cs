namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>A programme.</summary>
internal sealed class ProgrammeEnum() : CodeEnum<Programme>("Programme of BPJS Ketenagakerjaan.", value => value switch
{
    Programme.Jkk => "Work accident (jaminan kecelakaan kerja).",
    Programme.Jkm => "Death (jaminan kematian).",
    Programme.Jht => "Old age (jaminan hari tua).",
    Programme.Jp => "Pension (jaminan pensiun); PU only.",
    Programme.Jkp => "Job loss (jaminan kehilangan pekerjaan); PU only, and never billed.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
