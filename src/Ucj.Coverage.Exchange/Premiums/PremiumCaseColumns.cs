using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Premiums;

/// <summary>The columns of a file of premium cases.</summary>
internal sealed class PremiumCaseColumns
{
    /// <summary>What the names of columns begin with that hold what is expected.</summary>
    public const string ExpectedPrefix = "expected_";

    private static readonly string[] Payers = ["EMPLOYER", "SELF", .. Code.All<FundingSourceKind>()];

    private static readonly string[] Expected =
    [
        "jkk", "jkm", "jht_employer", "jht_worker", "jp_employer", "jp_worker", "total", "by_employer", "by_worker", "by_fund",
    ];

    private readonly Column _segment;
    private readonly Column _sector;
    private readonly Column _income;
    private readonly Column _riskClass;
    private readonly Column _programmes;
    private readonly Column _payer;
    private readonly Column _workers;
    private readonly Column _scale;
    private readonly Column _contractValue;
    private readonly Column _vatIncluded;
    private readonly Column _monthlyWages;
    private readonly Column _termMonths;
    private readonly Column _viaAgency;

    /// <param name="file">The name of the file, as problems give it.</param>
    public PremiumCaseColumns(string file)
    {
        Layout = new TableLayout(file);
        Id = Layout.Required("id");
        _segment = Layout.Required("segment");
        _sector = Layout.Optional("sector");
        Month = Layout.Required("month");
        _income = Layout.Optional("income");
        _riskClass = Layout.Optional("risk_class");
        _programmes = Layout.Optional("programmes");
        _payer = Layout.Required("payer");
        _workers = Layout.Optional("employer_workers");
        _scale = Layout.Optional("scale");
        _contractValue = Layout.Optional("contract_value");
        _vatIncluded = Layout.Optional("vat_included");
        _monthlyWages = Layout.Optional("monthly_wages");
        _termMonths = Layout.Optional("term_months");
        _viaAgency = Layout.Optional("via_agency");
        foreach (var name in Expected) Layout.Optional(ExpectedPrefix + name);
    }

    public TableLayout Layout { get; }

    public Column Id { get; }

    public Column Month { get; }

    /// <summary>The profile of a row; of no use when the row was rejected on the way.</summary>
    public PremiumProfile Profile(TableRow row) =>
        new(row.OneOf<EmploymentSegment>(_segment, ProblemCodes.UnknownSegment) ?? default)
        {
            Sector = row.OneOf<Sector>(_sector, ProblemCodes.UnknownSector) ?? Sector.Other,
            Income = row.Amount(_income),
            RiskClass = row.Risk(_riskClass),
            Programmes = row.Programmes(_programmes) ?? ProgrammeSet.Basic,
            Payer = PayerOf(row),
            Workers = (int?)row.Whole(_workers, int.MaxValue),
            FirmScale = row.OneOf<FirmScale>(_scale, ProblemCodes.UnknownScale),
            ContractValue = row.Amount(_contractValue),
            VatIncluded = row.Flag(_vatIncluded) ?? false,
            MonthlyWages = row.Amount(_monthlyWages),
            TermMonths = (int?)row.Whole(_termMonths, int.MaxValue),
            ViaAgency = row.Flag(_viaAgency) ?? false,
        };

    /// <summary>The column that a refusal of the law is about; the id where it is about all of the row.</summary>
    public Column RefusedBy(string code) => code switch
    {
        "NO_LAW" => Month,
        "PROGRAMMES_WITHOUT_BASIC" or "PROGRAMME_NOT_IN_SEGMENT" => _programmes,
        "PAYER_NOT_IN_SEGMENT" => _payer,
        "WAGE_MISSING" => _income,
        "RISK_CLASS_MISSING" => _riskClass,
        "CONTRACT_MISSING" => _contractValue,
        "TERM_MISSING" or "TERM_TOO_SHORT" => _termMonths,
        _ => Id,
    };

    private PremiumPayer PayerOf(TableRow row)
    {
        if (row.Text(_payer) is not { } text) return default;
        if (!PremiumPayer.TryParse(text, out var payer)) row.Reject(_payer, Expect.OneOf(ProblemCodes.UnknownPayer, Payers));
        return payer;
    }
}
