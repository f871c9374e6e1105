using GraphQL.Types;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Who is to pay a quote: the employer, the worker himself, or a kind of purse.</summary>
internal sealed class PremiumPayerEnum : EnumerationGraphType
{
    /// <summary>Lists the employer, the worker, and the kinds of purse.</summary>
    public PremiumPayerEnum()
    {
        Name = nameof(PremiumPayer);
        Description = "Who is to pay a quote: the employer, the worker himself, or a kind of purse (sumber dana).";
        Add(PremiumPayer.Employer, "The employer, or the community that registers the worker; not for PMI.");
        Add(PremiumPayer.Self, "The worker himself; BPU and PMI only.");
        foreach (var kind in Enum.GetValues<FundingSourceKind>()) Add(PremiumPayer.Purse(kind), TextOf(kind));
    }

    private void Add(PremiumPayer payer, string description) => Add(payer.ToString(), payer, description);

    private static string TextOf(FundingSourceKind kind) => kind switch
    {
        FundingSourceKind.Apbd => "General regency budget (anggaran pendapatan dan belanja daerah); public money.",
        FundingSourceKind.DbhSawit => "Palm-oil revenue share (dana bagi hasil sawit); public money.",
        FundingSourceKind.DbhCht => "Tobacco excise share (dana bagi hasil cukai hasil tembakau); public money.",
        FundingSourceKind.DanaDesa => "Central village fund (dana desa); public money.",
        FundingSourceKind.ApbNagari =>
            "A nagari's own budget; public money, whose relief the dataset's setting 'village_budget_relief' decides.",
        FundingSourceKind.Reallocation => "Money moved from an ineffective welfare programme; public money.",
        FundingSourceKind.Baznas => "Zakat, infak and sedekah; private money.",
        FundingSourceKind.Csr => "Corporate social responsibility; private money.",
        FundingSourceKind.Sertakan => "Sponsors of neighbours (Sejahterakan Pekerja Sekitar Anda); private money.",
        FundingSourceKind.Other => "Any other donor; private money.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
