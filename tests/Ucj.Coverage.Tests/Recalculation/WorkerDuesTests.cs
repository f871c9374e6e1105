using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>Dues in the cube, in cases small enough to check by hand against the law.</summary>
public sealed class WorkerDuesTests
{
    private static readonly RegionCode Village = RegionCode.Parse("13.11.01.2001");
    private static readonly RegionTree Regions = new(
        [new(RegionCode.Parse("13.11"), "R"), new(RegionCode.Parse("13.11.01"), "D"), new(Village, "V")]);
    private static readonly WorkerGroupCatalog Groups = new(
    [
        new("FARMER", new("Petani", "Farmers"), EmploymentSegment.Bpu),
        new("STAFF", new("Karyawan", "Staff"), EmploymentSegment.Pu),
        new("BUILDER", new("Tukang", "Builders"), EmploymentSegment.Jakon, Sector.Construction),
    ]);

    [Theory]
    [InlineData("2026-03", 16_800, 16_800)]
    [InlineData("2026-04", 16_800, 8_400)]
    [InlineData("2026-12", 16_800, 8_400)]
    [InlineData("2027-01", 16_800, 16_800)]
    public void Ask_FarmerWithoutIncome_CostsByWhoPays(string month, long byBudget, long byZakat)
    {
        DuesOf(Farmer(), JkkJkm(Payer.Purse("APBD")), month).ByFund.ShouldBe(new Rupiah(byBudget));
        DuesOf(Farmer(), JkkJkm(Payer.Purse("ZAKAT")), month).ByFund.ShouldBe(new Rupiah(byZakat));
        DuesOf(Farmer(), JkkJkm(Payer.Self), month).ByWorker.ShouldBe(new Rupiah(byZakat));
    }

    [Fact]
    public void Ask_StaffOfAnEmployer_SharesOldAgeWithTheWorker()
    {
        var staff = new Worker("W", Village, "STAFF", new YearMonth(1980, 1)) { Income = new Rupiah(10_000_000), RiskClass = new RiskClass(3) };
        var spell = new Spell(ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP"), new YearMonth(2024, 1), null, Payer.Employer);

        var dues = DuesOf(staff, spell, "2024-03");

        dues.ShouldBe(new Dues(new(89_000), new(30_000), new(570_000), new(300_000), new(689_000), new(300_000), Rupiah.Zero));
        dues.Total.ShouldBe(new Rupiah(989_000));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(3_000_000L, 61_200)]
    public void Ask_Builder_IsDueByHisWageIfItIsKnown(long? wage, long total)
    {
        var builder = new Worker("W", Village, "BUILDER", new YearMonth(1980, 1)) { Income = wage is { } known ? new Rupiah(known) : null };
        var spell = new Spell(ProgrammeSet.Basic, new YearMonth(2024, 1), null, Payer.Employer);

        DuesOf(builder, spell, "2024-06").Total.ShouldBe(new Rupiah(total));
    }

    [Fact]
    public void Ask_MonthCoveredByToleranceOnly_IsActiveWithoutDues()
    {
        var spell = new Spell(ProgrammeSet.Basic, new YearMonth(2024, 1), new YearMonth(2024, 3), Payer.Self);
        var model = Model(Farmer(), spell) with { Settings = new CoverageSettings { ToleranceMonths = 3 } };

        var row = Ask(model, "2024-04..2024-04");

        row.Active.ShouldBe(1);
        row.Dues.ShouldBe(default(Dues));
    }

    [Fact]
    public void Ask_PeriodThatBeginsBeforeTheLaw_HasNoDuesRatherThanWrongOnes()
    {
        var model = Model(Farmer(), new Spell(ProgrammeSet.Basic, new YearMonth(2015, 1), null, Payer.Self));

        Ask(model, "2015-06..2015-07").Dues.ShouldBeNull();
        Ask(model, "2015-07..2015-07").Dues!.Value.Total.ShouldBe(new Rupiah(16_800));
    }

    [Fact]
    public void Ask_WithoutALaw_HasNoDues() =>
        Ask(Model(Farmer(), JkkJkm(Payer.Self)) with { Premiums = PremiumSchedule.None }, "2024-05..2024-05").Dues.ShouldBeNull();

    [Fact]
    public void Recalculate_UnknownPurse_IsRefused()
    {
        var thrown = Should.Throw<CoverageException>(() => Ask(Model(Farmer(), JkkJkm(Payer.Purse("X"))), "2024-05..2024-05"));

        thrown.Code.ShouldBe("UNKNOWN_PURSE");
        thrown.Text.ShouldBe(new Phrase(
            "Sumber dana X membayar masa kepesertaan tetapi tidak ada dalam data. Tambahkan sumber dana itu.",
            "Found purse X paying a spell, expected one of the dataset's. Add the purse."));
    }

    [Fact]
    public void Ask_SumBeyond64Bits_IsAClearError()
    {
        var rich = new Worker("W", Village, "STAFF", new YearMonth(1980, 1)) { Income = new Rupiah(long.MaxValue), RiskClass = new RiskClass(5) };
        var spell = new Spell(ProgrammeSet.Parse("JKK+JKM+JHT"), new YearMonth(2024, 1), null, Payer.Employer);

        var thrown = Should.Throw<CoverageException>(() => Ask(Model(rich, spell), "2020-01..2027-12"));

        thrown.Code.ShouldBe("SUM_TOO_LARGE");
        thrown.Text.ShouldBe(new Phrase(
            "Jumlah iuran melebihi Rp9.223.372.036.854.775.807 (64 bit). Penghasilan tertinggi: "
                + "W (Rp9.223.372.036.854.775.807). Periksa penghasilan pekerja, atau tanyakan periode yang lebih pendek.",
            "Found a sum of premiums above Rp9,223,372,036,854,775,807, expected one that fits 64 bits. "
                + "The highest incomes are those of W (Rp9,223,372,036,854,775,807). "
                + "Check the workers' incomes, or ask for a shorter period."));
    }

    private static Worker Farmer() => new("W", Village, "FARMER", new YearMonth(1980, 1));

    private static Spell JkkJkm(Payer payer) => new(ProgrammeSet.Basic, new YearMonth(2020, 1), null, payer);

    private static Dues DuesOf(Worker worker, Spell spell, string month) => Ask(Model(worker, spell), month).Dues!.Value;

    private static CoverageRow Ask(CoverageModel model, string months) =>
        CoverageEngine.Report(model, MonthRange.Parse(months))
            .Ask(new CoverageQuery(MonthRange.Parse(months)) { Granularity = Granularity.Total }).Rows[0];

    private static CoverageModel Model(Worker worker, Spell spell)
    {
        var registry = new WorkerRegistryBuilder(Regions, Groups);
        registry.Add(worker);
        registry.Add(worker.Id, spell);
        return new CoverageModel(RegionCode.Parse("13.11"), MonthRange.Parse("2015-01..2027-12"), Regions, Groups)
        {
            Registry = registry.Build(),
            Premiums = PremiumSchedule.Default,
            FundingSources =
            [
                new FundingSource("APBD", FundingSourceKind.Apbd, "Budget", 9),
                new FundingSource("ZAKAT", FundingSourceKind.Baznas, "Zakat", 1),
            ],
        };
    }
}
