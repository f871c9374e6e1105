using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The kind of a purse.</summary>
internal sealed class FundingSourceKindEnum() : CodeEnum<FundingSourceKind>("Kind of a purse (sumber dana).", value => value switch
{
    FundingSourceKind.Apbd => "General regency budget (anggaran pendapatan dan belanja daerah).",
    FundingSourceKind.DbhSawit => "Palm-oil revenue share (dana bagi hasil sawit).",
    FundingSourceKind.DbhCht => "Tobacco excise share (dana bagi hasil cukai hasil tembakau).",
    FundingSourceKind.DanaDesa => "Central village fund (dana desa).",
    FundingSourceKind.ApbNagari => "A nagari's own budget.",
    FundingSourceKind.Reallocation => "Money moved from an ineffective welfare programme.",
    FundingSourceKind.Baznas => "Zakat, infak and sedekah.",
    FundingSourceKind.Csr => "Corporate social responsibility.",
    FundingSourceKind.Sertakan => "Sponsors of neighbours (Sejahterakan Pekerja Sekitar Anda).",
    FundingSourceKind.Other => "Any other donor.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
