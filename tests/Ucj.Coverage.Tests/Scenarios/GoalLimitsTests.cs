using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>Why a goal cannot be reached: each obstacle by its name.</summary>
public sealed class GoalLimitsTests
{
    private static readonly FundingSource Csr = new("CSR", FundingSourceKind.Csr, "CSR", 1) { LegalBasis = "SK" };
    private static readonly FundingSource Sawit = new("DBH_SAWIT", FundingSourceKind.DbhSawit, "Sawit", 2) { LegalBasis = "PMK", Groups = ["OJEK"] };

    public static TheoryData<string, GoalLimitKind, string> Obstacles => new()
    {
        { "none", GoalLimitKind.NoPurse, "There is no purse at all. Add one at least to the data." },
        { "left out", GoalLimitKind.PurseLeftOut, "CSR was left out of the purses asked for. Name it too, or do not limit the purses." },
        { "earmark", GoalLimitKind.Earmark, "DBH_SAWIT serves OJEK only. Widen its earmark, or add a purse for the others." },
        { "segment", GoalLimitKind.Earmark, "CSR serves PU only. Widen its earmark, or add a purse for the others." },
        { "ceiling", GoalLimitKind.Ceiling, "CSR may get at most Rp100 of new money. Raise that ceiling." },
        { "no basis", GoalLimitKind.PurseMayNotPay, "CSR may not pay: CSR has no legal basis. Mend that, or choose other months." },
        {
            "not shown", GoalLimitKind.PurseMayNotPay,
            "CSR is not counted: CSR is for other regions too, so that its money and rules are not shown here. "
                + "Ask a planner of the regency what it can pay."
        },
        { "later", GoalLimitKind.PurseMayNotPay, "CSR may not pay: the legal basis of CSR is not in force in 2026-06: only from 2026-07. Mend that, or choose other months." },
    };

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void LeastMoney_Impossible_NamesTheTrueObstacle(string obstacle, GoalLimitKind kind, string text)
    {
        var model = ModelOf(obstacle switch
        {
            "none" => [],
            "left out" => [Csr, Sawit],
            "earmark" => [Sawit],
            "segment" => [Csr with { Segments = [EmploymentSegment.Pu] }],
            "no basis" => [Csr with { LegalBasis = null }],
            "not shown" => [Csr with { LegalBasis = null, IsNotShown = true }],
            "later" => [Csr with { LegalFrom = Month("2026-07") }],
            _ => [Csr],
        });

        var answer = GoalSeek.LeastMoney(model, Request with
        {
            Purses = obstacle == "left out" ? ["DBH_SAWIT"] : [],
            Ceilings = obstacle == "ceiling" ? new Dictionary<string, Rupiah> { ["CSR"] = new Rupiah(100) } : [],
        });

        answer.IsPossible.ShouldBeFalse();
        answer.Limits.Select(limit => (limit.Kind, limit.Text.En)).ShouldBe([(kind, text)]);
    }

    [Theory]
    [InlineData("CSX", null, null)]
    [InlineData(null, "CSX", null)]
    [InlineData(null, null, "CSX")]
    public void LeastMoney_UnknownPurse_IsRefused(string? purse, string? floor, string? ceiling)
    {
        var error = Should.Throw<CoverageException>(() => GoalSeek.LeastMoney(ModelOf([Csr, Sawit]), Request with
        {
            Purses = purse is null ? [] : [purse],
            Floors = floor is null ? [] : new Dictionary<string, Rupiah> { [floor] = new Rupiah(1) },
            Ceilings = ceiling is null ? [] : new Dictionary<string, Rupiah> { [ceiling] = new Rupiah(1) },
        }));

        (error.Code, error.Message).ShouldBe(("UNKNOWN_PURSE", "Found purse CSX, expected one of: CSR, DBH_SAWIT."));
    }

    [Fact]
    public void LeastMoney_FloorAboveCeiling_IsRefused()
    {
        var error = Should.Throw<CoverageException>(() => GoalSeek.LeastMoney(ModelOf([Csr]), Request with
        {
            Floors = new Dictionary<string, Rupiah> { ["CSR"] = new Rupiah(2) },
            Ceilings = new Dictionary<string, Rupiah> { ["CSR"] = new Rupiah(1) },
        }));

        (error.Code, error.Message).ShouldBe((
            "FLOOR_ABOVE_CEILING", "Found at least Rp2 of new money for CSR, which may get at most Rp1. Lower the first or raise the second."));
    }

    /// <summary>Only one purse may pay for staff of a public employer: what keeps it is the obstacle, not that others must register them.</summary>
    [Theory]
    [InlineData("left out", GoalLimitKind.PurseLeftOut, "APBD was left out of the purses asked for. Name it too, or do not limit the purses.")]
    [InlineData("ceiling", GoalLimitKind.Ceiling, "APBD may get at most Rp0 of new money. Raise that ceiling.")]
    [InlineData("draft", GoalLimitKind.PurseMayNotPay, "APBD may not pay: the legal basis of APBD is only a draft. Mend that, or choose other months.")]
    [InlineData("earmark", GoalLimitKind.Earmark, "APBD serves OJEK only. Widen its earmark, or add a purse for the others.")]
    [InlineData("unknown", GoalLimitKind.PurseMayNotPay, "APBD may not pay: purse APBD is not in the data. Mend that, or choose other months.")]
    public void LeastMoney_StaffUnpaid_NamesWhatKeepsItsPurse(string obstacle, GoalLimitKind kind, string text)
    {
        var apbd = new FundingSource("APBD", FundingSourceKind.Apbd, "APBD", 3) { LegalBasis = "Perda" };
        var model = WithStaff(obstacle switch
        {
            "draft" => [Csr, apbd with { LegalState = LegalState.Draft }],
            "earmark" => [Csr, apbd with { Groups = ["OJEK"] }],
            "unknown" => [Csr],
            _ => [Csr, apbd],
        });

        var answer = GoalSeek.LeastMoney(model, Request with
        {
            Purses = obstacle == "left out" ? ["CSR"] : [],
            Ceilings = obstacle == "ceiling" ? new Dictionary<string, Rupiah> { ["APBD"] = Rupiah.Zero } : [],
        });

        answer.IsPossible.ShouldBeFalse();
        answer.Limits.Select(limit => (limit.Kind, limit.Workers, limit.Text.En)).ShouldBe([(kind, 1L, text)]);
    }

    [Fact]
    public void LeastMoney_StaffAndMoreAreWanted_SaysWhomPursesMayPayFor()
    {
        var apbd = new FundingSource("APBD", FundingSourceKind.Apbd, "APBD", 3) { LegalBasis = "Perda" };
        var model = WithStaff([apbd], Staff with { Id = "clerk", EmployerId = "shop" });

        GoalSeek.LeastMoney(model, Request).Limits.ShouldHaveSingleItem().Text.En.ShouldBe(
            "Purses can pay for 2 BPU workers and 1 of the staff of public employers without cover in all of 2026-06..2026-06; 1 more have to be "
            + "registered by employers or projects, or enrol themselves.");
    }

    /// <summary>Two teachers cost Rp33,600 and the office's own Rp10,800: a ceiling between stands in the way of one, and is spent once.</summary>
    [Fact]
    public void LeastMoney_CeilingBelowStaffAndNeedsTogether_IsTheLimit()
    {
        var apbd = new FundingSource("APBD", FundingSourceKind.Apbd, "APBD", 1) { LegalBasis = "Perda" };

        var answer = GoalSeek.LeastMoney(
            WithStaff([apbd]), Request with { Ceilings = new Dictionary<string, Rupiah> { ["APBD"] = new Rupiah(35_000) } });

        answer.Limits.Select(limit => (limit.Kind, limit.Workers, limit.Text.En)).ShouldBe(
            [(GoalLimitKind.Ceiling, 1L, "APBD may get at most Rp35,000 of new money. Raise that ceiling.")]);
    }

    [Fact]
    public void LeastMoney_DenominatorOfMoreThanThereAre_SaysSo()
    {
        var model = ModelOf([Csr]) with
        {
            Denominators = new Denominators([new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-01"), 10)]),
        };

        GoalSeek.LeastMoney(model, Request with { Definition = "LABOUR_FORCE" }).Limits.ShouldHaveSingleItem().ShouldBe(new GoalLimit(
            GoalLimitKind.TooFewWorkers,
            null,
            8,
            new Phrase(
                "Target meminta 10 pekerja aktif, sedangkan data hanya memuat 2 pekerja yang berhak pada 2026-06. Lengkapi data pekerja, atau pilih "
                    + "target atau penyebut lain.",
                "The target asks for 10 active workers, and the data has only 2 who are eligible in 2026-06. Complete the data of workers, or choose "
                    + "another target or denominator.")));
    }

    /// <summary>A percentage of nobody would be reached whatever it is.</summary>
    [Fact]
    public void Any_DenominatorOfNobody_IsRefused()
    {
        var model = ModelOf([Csr]) with { Registry = RegistryOf() };

        foreach (var ask in new Action[]
        {
            () => GoalSeek.LeastMoney(model, Request),
            () => GoalSeek.LeastMonths(model, Request.Target, Denominators.Registry, Request.Window),
        })
        {
            var error = Should.Throw<CoverageException>(ask);
            (error.Code, error.Text).ShouldBe(("NO_DENOMINATOR", new Phrase(
                "Penyebut REGISTRY pada 2026-06 adalah 0, seharusnya lebih dari 0: dari 0 tidak ada persen. Pilih bulan atau penyebut lain.",
                "Found denominator REGISTRY of 0 in 2026-06, expected more than 0: there is no rate of 0. Choose another month or denominator.")));
        }
    }

    [Fact]
    public void Any_TargetAboveHundred_IsRefused()
    {
        foreach (var ask in new Action[]
        {
            () => GoalSeek.LeastMoney(ModelOf([Csr]), Request with { Target = Percent.Of(101) }),
            () => GoalSeek.LeastMonths(ModelOf([Csr]), Percent.Of(101), Denominators.Registry, Request.Window),
        })
        {
            var error = Should.Throw<CoverageException>(ask);
            (error.Code, error.Text).ShouldBe(("TARGET_OUT_OF_RANGE", new Phrase(
                "Ditemukan target 101,00 %, seharusnya persen dari 0 sampai 100. Turunkan target itu.", "Found a target of 101.00 %, expected a percentage from 0 to 100. Lower the target.")));
        }
    }

    private static Worker Staff => Teacher("staff") with
    {
        Group = "HONORER",
        Segment = EmploymentSegment.Pu,
        Income = new Rupiah(2_000_000),
        RiskClass = new RiskClass(1),
        EmployerId = "office",
    };

    private static CoverageModel WithStaff(FundingSource[] purses, params Worker[] more)
    {
        Employer[] employers = [new("office", "Office") { PaidBy = "APBD" }, new("shop", "Shop")];
        var builder = new WorkerRegistryBuilder(Tree, Groups, employers);
        foreach (var worker in (Worker[])[Teacher("w0"), Teacher("w1"), Staff, .. more]) builder.Add(worker);
        return ModelOf(purses) with { Registry = builder.Build(), Employers = employers };
    }

    private static GoalRequest Request => new(Percent.Of(100), Denominators.Registry, Month("2026-06"));

    private static CoverageModel ModelOf(FundingSource[] purses) => new(Regency, Months("2024-01..2026-12"), Tree, Groups)
    {
        Registry = RegistryOf((Teacher("w0"), []), (Teacher("w1"), [])),
        FundingSources = purses,
        Premiums = PremiumSchedule.Default,
    };
}
