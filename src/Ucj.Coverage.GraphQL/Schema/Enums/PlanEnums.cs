using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The strategy of a plan.</summary>
internal sealed class FundingStrategyEnum() : CodeEnum<FundingStrategy>("How a plan gives purses to workers.", value => value switch
{
    FundingStrategy.Optimal =>
        "As many workers of tier 1 as can be reached at all, then of tier 2, and so on; at the least cost of the last purses.",
    FundingStrategy.Waterfall => "Cell after cell draws from the purses in their order of use.",
    FundingStrategy.Proportional => "In a tier the villages' shares of their need rise together.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

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

/// <summary>What keeps a purse from paying.</summary>
internal sealed class RefusalKindEnum() : CodeEnum<RefusalKind>(
    "What keeps a purse from paying for a worker, from the farthest from paying to the nearest.",
    value => value switch
    {
        RefusalKind.UnknownPurse => "The dataset has no such purse.",
        RefusalKind.Earmark => "Its earmark names others.",
        RefusalKind.NoLegalBasis => "It rests on no legal basis at all.",
        RefusalKind.NotInForce => "Its legal basis is not in force in a month.",
        RefusalKind.NoEnvelope => "It has no envelope for a month.",
        RefusalKind.MonthsCap => "It may pay for fewer months than the plan has.",
        RefusalKind.UsedUp => "Its envelope is used up.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });

/// <summary>A part of an earmark.</summary>
internal sealed class EarmarkPartEnum() : CodeEnum<EarmarkPart>("A part of a purse's earmark.", value => value switch
{
    EarmarkPart.Region => "The regions it may pay in.",
    EarmarkPart.Group => "The worker groups it may pay for.",
    EarmarkPart.Segment => "The segments it may pay for.",
    EarmarkPart.Sector => "The sectors it may pay for.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
