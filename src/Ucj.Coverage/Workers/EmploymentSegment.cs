namespace Ucj.Coverage.Workers;

/// <summary>The segment (segmen) in which a worker is insured; it decides which premium law applies.</summary>
public enum EmploymentSegment : byte
{
    /// <summary>Wage recipient (penerima upah).</summary>
    Pu,

    /// <summary>Not a wage recipient (bukan penerima upah): self-employed, informal.</summary>
    Bpu,

    /// <summary>Construction project (jasa konstruksi).</summary>
    Jakon,

    /// <summary>Migrant worker (pekerja migran Indonesia). Quoted, but never counted in the coverage of a region.</summary>
    Pmi,
}
