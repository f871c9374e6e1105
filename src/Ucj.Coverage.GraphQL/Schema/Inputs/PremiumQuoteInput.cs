using System.Collections;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What a quote is asked for. A null the caller wrote means the default.</summary>
internal sealed class PremiumQuoteInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public PremiumQuoteInput()
    {
        Name = "PremiumQuoteInput";
        Description = "What the premium of one worker, or of one construction project, depends on. The segment decides which "
            + "fields count; null always means the default.";
        Field<NonNullGraphType<SegmentEnum>>("segment").Description("Segment of the worker; a project is JAKON.");
        Field<NonNullGraphType<YearMonthScalar>>("month")
            .Description("The contribution month; the shipped law begins in 2015-07.");
        Field<SectorEnum>("sector").Description("Sector of the work; some reliefs need it.").DefaultValue(Sector.Other);
        Field<RupiahScalar>("income").Description(
            "The month's wage (PU, JAKON) or income (BPU), 0 or more. PU must have one; null for BPU: the lowest income band.");
        Field<IntGraphType>("riskClass").Description("Risk class of the work (kelas risiko), 1 to 5; PU must have one.");
        Field<ListGraphType<NonNullGraphType<ProgrammeEnum>>>("programmes")
            .Description("The programmes, in any order; at least JKK and JKM. JHT for PU and BPU, JP and JKP for PU only.")
            .DefaultValue(new[] { Programme.Jkk, Programme.Jkm });
        Field<PremiumPayerEnum>("payer")
            .Description("Who is to pay. PMI must say SELF; PU and JAKON cannot.")
            .DefaultValue(PremiumPayer.Employer);
        Field<FirmScaleEnum>("firmScale")
            .Description("The employer's scale. What it obliges to and is missing in 'programmes' becomes a note, no amount.");
        Field<IntGraphType>("employerWorkers")
            .Description("How many workers the employer has, 0 or more; relief for large employers needs it.");
        Field<RupiahScalar>("contractValue").Description("Value of the project's contract (JAKON), 0 or more.");
        Field<BooleanGraphType>("vatIncluded")
            .Description("Whether the contract value includes VAT (PPN), which is then taken out first (JAKON).")
            .DefaultValue(false);
        Field<RupiahScalar>("monthlyWages").Description(
            "Wages of all workers of the project in the month (JAKON), 0 or more; where "
            + "given, the contract value does not count.");
        Field<IntGraphType>("termMonths").Description("Months of the contract abroad, 6 or more; PMI must have it.");
        Field<BooleanGraphType>("viaAgency")
            .Description("Whether an agency places the worker, who then owes a sum before departure too (PMI).")
            .DefaultValue(false);
    }

    /// <summary>Makes the <see cref="PremiumQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var profile = new PremiumProfile((EmploymentSegment)value["segment"]!)
        {
            Sector = Given<Sector>(value, "sector") ?? Sector.Other,
            Income = Given<Rupiah>(value, "income"),
            RiskClass = Given<int>(value, "riskClass") is { } number ? ClassOf(number) : null,
            Programmes = Given(value, "programmes") is IEnumerable many ? ProgrammesOf(many) : ProgrammeSet.Basic,
            Payer = Given<PremiumPayer>(value, "payer") ?? PremiumPayer.Employer,
            FirmScale = Given<FirmScale>(value, "firmScale"),
            Workers = Given<int>(value, "employerWorkers"),
            ContractValue = Given<Rupiah>(value, "contractValue"),
            VatIncluded = Given<bool>(value, "vatIncluded") ?? false,
            MonthlyWages = Given<Rupiah>(value, "monthlyWages"),
            TermMonths = Given<int>(value, "termMonths"),
            ViaAgency = Given<bool>(value, "viaAgency") ?? false,
        };
        return new PremiumQuestion(profile, (YearMonth)value["month"]!);
    }

    private static RiskClass ClassOf(int number) =>
        RiskClass.IsValid(number) ? new RiskClass(number) : throw Throw.NotRiskClass(number);

    private static ProgrammeSet ProgrammesOf(IEnumerable programmes) => ProgrammeSet.Of([.. programmes.Cast<Programme>()]);

    private static T? Given<T>(IDictionary<string, object?> value, string name)
        where T : struct => (T?)Given(value, name);

    private static object? Given(IDictionary<string, object?> value, string name) =>
        value.TryGetValue(name, out var given) ? given : null;
}
