namespace Ucj.Coverage;

/// <summary>A programme of BPJS Ketenagakerjaan.</summary>
public enum Programme
{
    /// <summary>Work accident (jaminan kecelakaan kerja).</summary>
    Jkk,

    /// <summary>Death (jaminan kematian).</summary>
    Jkm,

    /// <summary>Old age (jaminan hari tua).</summary>
    Jht,

    /// <summary>Pension (jaminan pensiun).</summary>
    Jp,

    /// <summary>Job loss (jaminan kehilangan pekerjaan).</summary>
    Jkp,
}
