namespace Ucj.Coverage.Premiums;

/// <summary>The kind of a purse (sumber dana). It decides whether its money is public.</summary>
public enum FundingSourceKind
{
    /// <summary>General regency budget (anggaran pendapatan dan belanja daerah); public.</summary>
    Apbd,

    /// <summary>Palm-oil revenue share (dana bagi hasil sawit); public.</summary>
    DbhSawit,

    /// <summary>Tobacco excise share (dana bagi hasil cukai hasil tembakau); public.</summary>
    DbhCht,

    /// <summary>Central village fund (dana desa); public.</summary>
    DanaDesa,

    /// <summary>A nagari's own budget; public.</summary>
    ApbNagari,

    /// <summary>Money moved from an ineffective welfare programme; public.</summary>
    Reallocation,

    /// <summary>Zakat, infak and sedekah; private.</summary>
    Baznas,

    /// <summary>Corporate social responsibility; private.</summary>
    Csr,

    /// <summary>Sponsors of neighbours (Sejahterakan Pekerja Sekitar Anda); private.</summary>
    Sertakan,

    /// <summary>Any other donor; private.</summary>
    Other,
}
