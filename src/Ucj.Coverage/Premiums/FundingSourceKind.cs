namespace Ucj.Coverage.Premiums;

/// <summary>The kind of a purse (sumber dana). <see cref="FundingSourceKinds"/> says what each is.</summary>
public enum FundingSourceKind
{
    /// <summary>General regency budget (anggaran pendapatan dan belanja daerah).</summary>
    Apbd,

    /// <summary>Palm-oil revenue share (dana bagi hasil sawit).</summary>
    DbhSawit,

    /// <summary>Tobacco excise share (dana bagi hasil cukai hasil tembakau).</summary>
    DbhCht,

    /// <summary>Central village fund (dana desa).</summary>
    DanaDesa,

    /// <summary>A nagari's own budget.</summary>
    ApbNagari,

    /// <summary>Money moved from an ineffective welfare programme.</summary>
    Reallocation,

    /// <summary>Zakat, infak and sedekah.</summary>
    Baznas,

    /// <summary>Corporate social responsibility.</summary>
    Csr,

    /// <summary>Sponsors of neighbours (Sejahterakan Pekerja Sekitar Anda).</summary>
    Sertakan,

    /// <summary>Any other donor.</summary>
    Other,
}
