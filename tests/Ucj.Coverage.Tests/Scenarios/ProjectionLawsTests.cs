using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Recalculation;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>The recalculation is the oracle: whatever a projection writes, recalculated, is what it said.</summary>
public sealed class ProjectionLawsTests
{
    private static readonly FundingSource[] Purses =
    [
        new("baznas", FundingSourceKind.Baznas, "Baznas", 1) { LegalBasis = "Fatwa" },
        new("dbh-sawit", FundingSourceKind.DbhSawit, "DBH Sawit", 2) { LegalBasis = "PMK", Groups = ["BURUH_TANI", "OJEK"] },
    ];

    private static readonly Gen<ProjectionAssumptions> Assumptions = Gen.Select(
        Gen.Int[0, 300_000], Gen.Int[0, 300_000], Gen.Int[0, 1_000_000], Gen.Int[0, 100], Gen.Int[1, 8].Nullable(), Gen.Int[0, 9].Nullable(),
        (lapse, enrol, on, share, months, cap) => new ProjectionAssumptions
        {
            Lapse = new GroupRates(lapse),
            Enrolment = new GroupRates(enrol),
            GoingOn = new GroupRates(on),
            Registrations = [.. Enum.GetValues<RegistrationDuty>().Select(duty => new RaiseRegistration(duty, Percent.Of(share), Month("2025-09")))],
            MonthsFunded = months,
            CapPerMonth = cap,
        });

    [Fact]
    public void Run_AnyModelWithoutAssumptions_IsTheRecalculation() => RandomModel.Any.Sample(random =>
        ShouldEqualRecalculation(Projection.Run(WithMoney(random.Model(), 0), Months("2024-03..2026-10"))), iter: 300);

    [Fact]
    public void Run_AnyModelAndAssumptions_IsTheRecalculationOfTheModelItWrites() =>
        Gen.Select(RandomModel.Any, Assumptions, Gen.Long[0, 3_000_000]).Sample((random, assumptions, money) =>
            ShouldEqualRecalculation(Projection.Run(WithMoney(random.Model(), money), Months("2025-02..2028-01"), assumptions)), iter: 500);

    [Fact]
    public void Run_WorkersInAnyOrder_IsTheSame() => Gen.Select(RandomModel.Any, Assumptions).Sample((random, assumptions) =>
        Projection.Run(WithMoney(random.ModelBackwards(), 500_000), Months("2025-02..2026-12"), assumptions).Months
            .ShouldBe(Projection.Run(WithMoney(random.Model(), 500_000), Months("2025-02..2026-12"), assumptions).Months), iter: 300);

    private static CoverageModel WithMoney(CoverageModel model, long money) => model with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources = Purses,
        Envelopes =
        [
            new Envelope("baznas", Months("2025-01..2025-12"), new Rupiah(money)),
            new Envelope("dbh-sawit", Months("2025-06..2026-05"), new Rupiah(money)),
        ],
        Settings = model.Settings with { FundedAtOwnBand = true },
    };

    private static void ShouldEqualRecalculation(Projection projection)
    {
        var cube = CoverageEngine.Report(projection.Model, projection.MonthRange);
        var rows = cube.Ask(new CoverageQuery(projection.MonthRange) { FillPeriods = true }).Rows;
        rows.Select(row => (row.Eligible, (long?)row.Active, row.Enrolled, row.Lapsed, row.Dues))
            .ShouldBe(projection.Months.Select(month =>
                ((long?)month.Eligible, (long?)month.Active, (long?)month.Enrolled, (long?)month.Lapsed, (Dues?)month.Dues)));
        var byPayer = cube.Ask(new CoverageQuery(projection.MonthRange) { GroupBy = [Dimension.Payer] }).Rows;
        byPayer.Where(row => row.Active > 0)
            .Select(row => (row.Period.Months.First, row.Key.Payer!.Value, (long)row.Active!, row.Dues!.Value))
            .ShouldBe(projection.Months.SelectMany(month => projection.PayersIn(month.Month)
                .Select(payer => (month.Month, payer.Payer, payer.Active, payer.Dues))));
    }
}
