namespace Ucj.Coverage.Premiums;

/// <summary>The kinds of purses, in the order in which they are declared: the one table of what they are.</summary>
public static class FundingSourceKinds
{
    /// <summary>All kinds, each once.</summary>
    public static IReadOnlyList<FundingKind> All { get; } = [
        new(FundingSourceKind.Apbd, new("APBD, anggaran kabupaten", "general regency budget (APBD)"), IsPublic: true, "Inpres 2/2021"),
        new(FundingSourceKind.DbhSawit, new("dana bagi hasil sawit", "palm-oil revenue share (DBH Sawit)"), IsPublic: true, "PP 38/2023"),
        new(FundingSourceKind.DbhCht, new("dana bagi hasil cukai hasil tembakau", "tobacco excise share (DBH CHT)"), IsPublic: true, "PMK 72/2024"),
        new(FundingSourceKind.DanaDesa, new("dana desa", "central village fund (dana desa)"), IsPublic: true, "Permendes 16/2025"),
        new(FundingSourceKind.ApbNagari, new("APB Nagari, anggaran nagari", "a nagari's own budget (APB Nagari)"), IsPublic: true, "UU 3/2024")
        {
            IsReliefASetting = true,
        },
        new(FundingSourceKind.Reallocation, new("uang program kesejahteraan yang dialihkan", "money moved from a welfare programme"), IsPublic: true, "Inpres 2/2021"),
        new(FundingSourceKind.Baznas, new("Baznas: zakat, infak, sedekah", "zakat, infak and sedekah (Baznas)"), IsPublic: false, "Fatwa MUI 102/2025"),
        new(FundingSourceKind.Csr, new("tanggung jawab sosial perusahaan (CSR)", "corporate social responsibility (CSR)"), IsPublic: false, Law: null),
        new(FundingSourceKind.Sertakan, new("SERTAKAN, sponsor pekerja sekitar", "sponsors of neighbours (SERTAKAN)"), IsPublic: false, Law: null),
        new(FundingSourceKind.Other, new("donatur lain", "any other donor"), IsPublic: false, Law: null),
    ];

    /// <summary>What a kind is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the kinds.</exception>
    public static FundingKind Of(FundingSourceKind kind) =>
        All.FirstOrDefault(one => one.Kind == kind) ?? throw Throw.UndefinedValue(kind, nameof(kind));

    /// <summary>Whether money of the kind is public.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the kinds.</exception>
    public static bool IsPublic(this FundingSourceKind kind) => Of(kind).IsPublic;
}
