using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
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

    private static GoalRequest Request => new(Percent.Of(100), Denominators.Registry, Month("2026-06"));

    private static CoverageModel ModelOf(FundingSource[] purses) => new(Regency, Months("2024-01..2026-12"), Tree, Groups)
    {
        Registry = RegistryOf((Teacher("w0"), []), (Teacher("w1"), [])),
        FundingSources = purses,
        Premiums = PremiumSchedule.Default,
    };
}
