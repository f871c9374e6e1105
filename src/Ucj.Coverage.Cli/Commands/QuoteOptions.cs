using System.CommandLine;
using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The options that make up the profile and month of one quote.</summary>
internal sealed class QuoteOptions
{
    private readonly Option<EmploymentSegment?> _segment;
    private readonly Option<YearMonth?> _month;
    private readonly Option<Sector?> _sector;
    private readonly Option<long?> _income;
    private readonly Option<RiskClass?> _riskClass;
    private readonly Option<ProgrammeSet?> _programmes;
    private readonly Option<PremiumPayer?> _payer;
    private readonly Option<long?> _workers;
    private readonly Option<FirmScale?> _scale;
    private readonly Option<long?> _contractValue;
    private readonly Option<bool> _vatIncluded;
    private readonly Option<long?> _monthlyWages;
    private readonly Option<long?> _termMonths;
    private readonly Option<bool> _viaAgency;

    public QuoteOptions(Session session)
    {
        _segment = CommonOptions.CodeOf<EmploymentSegment>("--segment", session.Say("Segmen", "Segment"));
        _month = CommonOptions.Month("--month", session.Say("Bulan iuran", "Contribution month"));
        _sector = CommonOptions.CodeOf<Sector>("--sector", session.Say("Sektor [bawaan: OTHER]", "Sector [default: OTHER]"));
        _income = CommonOptions.Whole("--income", session.Say(
            "Upah atau penghasilan sebulan, rupiah [bawaan BPU: lapisan terendah]",
            "Wage or income of the month, rupiah [default of BPU: the lowest band]"));
        _riskClass = new Option<RiskClass?>("--risk-class")
        {
            Description = session.Say("Kelas risiko 1 sampai 5, wajib untuk PU", "Risk class 1 to 5, required for PU"),
            HelpName = "1-5",
            CustomParser = result => CommonOptions.Parsed(result, new Phrase("1 sampai 5", "1 to 5"), text =>
                text.Length == 1 && RiskClass.IsValid(text[0] - '0') ? new RiskClass(text[0] - '0') : (RiskClass?)null),
        };
        _programmes = new Option<ProgrammeSet?>("--programmes")
        {
            Description = session.Say("Program dengan tanda + [bawaan: JKK+JKM]", "Programmes joined by + [default: JKK+JKM]"),
            HelpName = "JKK+JKM",
            CustomParser = result => CommonOptions.Parsed(result, "JKK+JKM[+JHT][+JP][+JKP]", text =>
                ProgrammeSet.TryParse(text, null, out var programmes) ? programmes : (ProgrammeSet?)null),
        };
        var payers = "EMPLOYER|SELF|" + string.Join('|', Code.All<FundingSourceKind>());
        _payer = new Option<PremiumPayer?>("--payer")
        {
            Description = session.Say("Pembayar [bawaan: EMPLOYER untuk PU dan JAKON, SELF untuk BPU dan PMI]",
                "Who pays [default: EMPLOYER for PU and JAKON, SELF for BPU and PMI]") + $": {payers}",
            HelpName = "CODE",
            CustomParser = result => CommonOptions.Parsed(result, payers, text =>
                PremiumPayer.TryParse(text, out var payer) ? payer : (PremiumPayer?)null),
        };
        _workers = CommonOptions.Whole(
            "--employer-workers",
            session.Say("Banyaknya pekerja pemberi kerja", "How many workers the employer has"),
            int.MaxValue);
        _scale = CommonOptions.CodeOf<FirmScale>("--scale", session.Say("Skala usaha", "Scale of the firm"));
        _contractValue = CommonOptions.Whole(
            "--contract-value",
            session.Say("Nilai kontrak proyek (JAKON), rupiah", "Contract value of a project (JAKON), rupiah"));
        _vatIncluded = new Option<bool>("--vat-included")
        {
            Description = session.Say("Nilai kontrak termasuk PPN", "The contract value includes VAT"),
        };
        _monthlyWages = CommonOptions.Whole(
            "--monthly-wages",
            session.Say("Upah sebulan seluruh pekerja proyek (JAKON), rupiah",
                "Wages of all workers of a project in the month (JAKON), rupiah"));
        _termMonths = CommonOptions.Whole(
            "--term-months",
            session.Say("Lama kontrak (PMI), bulan", "Term of the contract (PMI), months"),
            int.MaxValue);
        _viaAgency = new Option<bool>("--via-agency")
        {
            Description = session.Say("Ditempatkan lewat agensi (PMI)", "Placed by an agency (PMI)"),
        };
    }

    /// <summary>The options without which there is no quote.</summary>
    public IReadOnlyList<Option> Required => [_segment, _month];

    /// <summary>All options, in the order of the help.</summary>
    public IReadOnlyList<Option> All =>
    [
        _segment, _month, _sector, _income, _riskClass, _programmes, _payer, _workers, _scale,
        _contractValue, _vatIncluded, _monthlyWages, _termMonths, _viaAgency,
    ];

    public YearMonth Month(ParseResult parsed) => parsed.GetValue(_month)!.Value;

    public PremiumProfile Profile(ParseResult parsed)
    {
        var segment = parsed.GetValue(_segment)!.Value;
        return new PremiumProfile(segment)
        {
            Sector = parsed.GetValue(_sector) ?? Sector.Other,
            Income = Money(parsed.GetValue(_income)),
            RiskClass = parsed.GetValue(_riskClass),
            Programmes = parsed.GetValue(_programmes) ?? ProgrammeSet.Basic,
            Payer = parsed.GetValue(_payer) ?? PayerOf(segment),
            Workers = (int?)parsed.GetValue(_workers),
            FirmScale = parsed.GetValue(_scale),
            ContractValue = Money(parsed.GetValue(_contractValue)),
            VatIncluded = parsed.GetValue(_vatIncluded),
            MonthlyWages = Money(parsed.GetValue(_monthlyWages)),
            TermMonths = (int?)parsed.GetValue(_termMonths),
            ViaAgency = parsed.GetValue(_viaAgency),
        };
    }

    private static PremiumPayer PayerOf(EmploymentSegment segment) =>
        segment is EmploymentSegment.Bpu or EmploymentSegment.Pmi ? PremiumPayer.Self : PremiumPayer.Employer;

    private static Rupiah? Money(long? amount) => amount is { } given ? new Rupiah(given) : null;
}
