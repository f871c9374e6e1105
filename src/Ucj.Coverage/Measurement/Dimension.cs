namespace Ucj.Coverage.Measurement;

/// <summary>What an answer can be grouped by, besides time.</summary>
public enum Dimension
{
    /// <summary>Regency (kabupaten, kota).</summary>
    Regency,

    /// <summary>District (kecamatan).</summary>
    District,

    /// <summary>Village (nagari).</summary>
    Village,

    /// <summary>Worker group (kelompok pekerja).</summary>
    WorkerGroup,

    /// <summary>Segment.</summary>
    Segment,

    /// <summary>Sector.</summary>
    Sector,

    /// <summary>Priority tier of the worker group.</summary>
    Tier,

    /// <summary>Whether the worker group is vulnerable.</summary>
    Vulnerable,

    /// <summary>Scale of the worker's employer; none for a worker without one.</summary>
    FirmScale,

    /// <summary>Who pays. A dimension of active workers only: eligible, uncovered and rates have no meaning by payer.</summary>
    Payer,
}
