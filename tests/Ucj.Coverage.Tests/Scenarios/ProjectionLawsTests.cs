using CsCheck;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Recalculation;
using Ucj.Coverage.Workers;
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
    public void Run_AnyModelWithoutAssumptions_IsTheReport() => Gen.Select(RandomModel.Any, Gen.Bool).Sample((random, ownBand) =>
    {
        var model = WithMoney(random.Model(), 0, ownBand);
        ShouldEqual(Projection.Run(model, Months("2024-03..2026-10")), model);
    }, iter: 300);

    [Fact]
    public void Run_AnyModelAndAssumptions_IsTheReportOfTheModelItWrites() =>
        Gen.Select(RandomModel.Any, Assumptions, Gen.Long[0, 3_000_000], Gen.Bool).Sample((random, assumptions, money, ownBand) =>
        {
            var projection = Projection.Run(WithMoney(random.Model(), money, ownBand), Months("2025-02..2028-01"), assumptions);
            ShouldEqual(projection, projection.Model);
        }, iter: 500);

    [Fact]
    public void Run_AnyModelAndMoney_LeavesEveryMonthThatNoPurseNewlyPaysAsItIs()
    {
        var newlyPaid = 0;
        Gen.Select(RandomModel.Any, Gen.Long[0, 3_000_000], Gen.Bool).Sample((random, money, ownBand) =>
        {
            var model = WithMoney(random.Model(), money, ownBand);
            var projected = Projection.Run(model, Months("2025-02..2026-12")).Model;
            var (before, after) = (DuesOf(model), DuesOf(projected));
            foreach (var (key, dues) in before) after[key].ShouldBe(dues, $"{key}");
            foreach (var ((worker, month), (payer, _)) in after)
            {
                if (before.ContainsKey((worker, month))) continue;
                Interlocked.Increment(ref newlyPaid);
                Purses.Select(purse => purse.Id).ShouldContain(payer.PurseId);
            }
        }, iter: 200);
        newlyPaid.ShouldBeGreaterThanOrEqualTo(200, "so many months were newly paid by purses");
    }

    [Fact]
    public void Run_WorkersInAnyOrder_IsTheSame() => Gen.Select(RandomModel.Any, Assumptions).Sample((random, assumptions) =>
        Projection.Run(WithMoney(random.ModelBackwards(), 500_000), Months("2025-02..2026-12"), assumptions).Months
            .ShouldBe(Projection.Run(WithMoney(random.Model(), 500_000), Months("2025-02..2026-12"), assumptions).Months), iter: 300);

    private static CoverageModel WithMoney(CoverageModel model, long money, bool ownBand = true) => model with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources = Purses,
        Envelopes =
        [
            new Envelope("baznas", Months("2025-01..2025-12"), new Rupiah(money)),
            new Envelope("dbh-sawit", Months("2025-06..2026-05"), new Rupiah(money)),
        ],
        Settings = model.Settings with { FundedAtOwnBand = ownBand },
    };

    /// <summary>Who pays how much for each worker in each month that a spell covers.</summary>
    private static Dictionary<(string Worker, YearMonth Month), (Payer Payer, Dues Dues)> DuesOf(CoverageModel model)
    {
        var (registry, covered) = (model.Registry!, new Dictionary<(string, YearMonth), (Payer, Dues)>());
        var dues = new WorkerDues(registry, model.Law!, model.FundingSources);
        for (var worker = 0; worker < registry.Count; worker++)
        {
            if (registry[worker].Segment == EmploymentSegment.Pmi) continue;
            for (var spell = registry.Spells.Starts[worker]; spell < registry.Spells.Starts[worker + 1]; spell++)
            {
                foreach (var month in Months("2025-02..2026-12").Months())
                {
                    if (!new MonthBounds(registry.Spells.From[spell], registry.Spells.To[spell]).Contains(ContributionMonth.ToNumber(month))) continue;
                    covered[(registry[worker].Id, month)] = (registry.Payers[registry.Spells.PayerNumbers[spell]], dues.Of(worker, spell, month));
                }
            }
        }

        return covered;
    }

    private static void ShouldEqual(Projection projection, CoverageModel model)
    {
        var cube = CoverageEngine.Report(model, projection.MonthRange);
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
