using GraphQL.Types;
using Ucj.Coverage.Premiums;

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

/// <summary>Who pays a line.</summary>
internal sealed class PaidByEnum() : CodeEnum<PaidBy>(
    "Who pays a premium line, or on whom the law lays it.",
    value => value switch
    {
        PaidBy.Employer => "The employer, or the contractor of a project.",
        PaidBy.Worker => "The worker.",
        PaidBy.Fund => "A purse (sumber dana).",
        PaidBy.Government => "The central government; only for lines of JKP, which nobody is billed for.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });

/// <summary>What a base is.</summary>
internal sealed class PremiumBasisEnum() : CodeEnum<PremiumBasis>("What the base of a premium line is.", value => value switch
{
    PremiumBasis.Wage => "The month's wage.",
    PremiumBasis.WageToCeiling => "The month's wage up to a ceiling.",
    PremiumBasis.IncomeBand => "The base of the band an income falls into.",
    PremiumBasis.FixedSum => "A sum that depends on nothing.",
    PremiumBasis.ContractValue => "A project's contract value before VAT, in marginal brackets.",
    PremiumBasis.ContractValueWithVat =>
        "A project's contract value with VAT, which is taken out before the marginal brackets apply.",
    PremiumBasis.ProjectWages => "The wages of all workers of a project in the month.",
    PremiumBasis.Term => "The sum of a migrant worker's standard term.",
    PremiumBasis.FurtherMonths => "The sum of a migrant worker's months beyond the standard term.",
    PremiumBasis.BeforeDeparture => "The sum a migrant worker owes before departure when an agency places him.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>How a line is rounded.</summary>
internal sealed class RoundingEnum() : CodeEnum<Rounding>(
    "How a premium line becomes whole rupiah: once, after rate and reliefs.",
    value => value switch
    {
        Rounding.HalfAwayFromZero => "To the nearest rupiah, half away from zero.",
        Rounding.HalfEven => "To the nearest rupiah, half to the even one.",
        Rounding.Down => "Down to whole rupiah.",
        Rounding.Up => "Up to whole rupiah.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });

/// <summary>How sure a value of law is.</summary>
internal sealed class ConfidenceEnum() : CodeEnum<Confidence>("How sure a value of law is.", value => value switch
{
    Confidence.Found => "Seen at the source given.",
    Confidence.Known => "Well established, but not seen at a source.",
    Confidence.Derived => "Computed from values that were found.",
    Confidence.Uncertain => "Weak, disputed or partly inferred.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
