using Ucj.Coverage.Duties;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Duties;

public sealed class EmployerDutiesTests
{
    private static readonly MonthRange June = Months("2025-06..2025-06");
    private static readonly FundingSource Apbd = new("apbd", FundingSourceKind.Apbd, "APBD", 9);

    /// <summary>Perpres 109/2013 Pasal 6(3): what a scale obliges, on Rp3,000,000 in risk class I.</summary>
    [Theory]
    [InlineData("MICRO", 7_200, 9_000, 0, 0, 16_200, 0)]
    [InlineData("SMALL", 7_200, 9_000, 171_000, 0, 127_200, 60_000)]
    [InlineData("MEDIUM", 7_200, 9_000, 171_000, 90_000, 187_200, 90_000)]
    [InlineData("LARGE", 7_200, 9_000, 171_000, 90_000, 187_200, 90_000)]
    [InlineData("", 7_200, 9_000, 0, 0, 16_200, 0)]
    public void Of_UncoveredStaff_OwesWhatTheScaleObliges(
        string scale, long jkk, long jkm, long jht, long jp, long byEmployer, long byWorker)
    {
        var firm = new Employer("e", "Firm") { Scale = Code.TryParse<FirmScale>(scale, out var given) ? given : null };

        var duty = EmployerDuties.Of(ModelOf(firm, Staff("w")), June).Employers.Single();

        duty.IsFirstCharge.ShouldBeFalse();
        duty.Owed.ShouldBe(new Dues(new(jkk), new(jkm), new(jht), new(jp), new(byEmployer), new(byWorker), Rupiah.Zero));
    }

    [Fact]
    public void Of_PublicEmployer_OwesBasicProgrammesOutOfItsPurse()
    {
        var office = new Employer("e", "Office") { Scale = FirmScale.Large, PaidBy = "apbd" };

        var duties = EmployerDuties.Of(ModelOf(office, Staff("w")), June);

        duties.Employers.Single().IsFirstCharge.ShouldBeTrue();
        duties.FirstCharge.ByFund.ShouldBe(new Rupiah(16_200));
        duties.Debt.ShouldBe(default);
    }

    [Fact]
    public void Of_WorkersOutsidePu_OweBasicProgrammesAndNothingWhereNoWageIsKnown()
    {
        var (farmer, mason) = (Other("farmer", "BURUH_TANI"), Other("mason", "TUKANG"));
        var firm = new Employer("e", "Firm") { Scale = FirmScale.Large };

        var month = EmployerDuties.Of(ModelOf(firm, farmer, mason), June).Employers.Single().Months.Single();

        (month.Eligible, month.Uncovered, month.Unpriced).ShouldBe((2, 2, 1));
        month.Owed.ShouldBe(new Dues(new(10_000), new(6_800), default, default, new(16_800), default, default));
    }

    [Fact]
    public void Of_WorkersOutsidePuOfAPublicEmployer_AreNoFirstCharge()
    {
        var office = new Employer("e", "Office") { PaidBy = "apbd" };

        var month = EmployerDuties.Of(ModelOf(office, Other("farmer", "BURUH_TANI")), June).Employers.Single().Months.Single();

        (month.Uncovered, month.Unpriced, month.Owed).ShouldBe((1, 1, default));
    }

    [Theory]
    [InlineData("2025-06", null, "2025-05", 3)]
    [InlineData(null, "2025-05", "2025-06", 3)]
    [InlineData(null, null, "2025-06", 2)]
    public void Warnings_UnknownWorkers_AreThoseOfTheMonthWithMost(string? from, string? to, string month, int unknown)
    {
        var clerk = Staff("w") with { From = from is null ? null : Month(from), To = to is null ? null : Month(to) };

        var warning = EmployerDuties.Of(ModelOf(new Employer("e", "Firm") { Workers = 3 }, clerk), Months("2025-05..2025-06"))
            .Warnings.ShouldHaveSingleItem();

        warning.Text.ShouldBe(new Phrase(
            $"Jumlah yang terutang adalah batas bawah: pada {month} pemberi kerja mempunyai {unknown} pekerja yang tidak ada dalam data, "
                + $"sehingga iurannya tidak dapat dihitung (e: {unknown}). Tambahkan mereka ke data pekerja.",
            $"What is owed is a lower bound: in {month} employers have {unknown} workers who are not in the data, so that nobody can price "
                + $"them (e: {unknown}). Add them to the data of workers."));
        warning.Data.ShouldBe([new WarningDatum("workers", unknown)]);
    }

    [Fact]
    public void Warnings_NoEmployers_AreNone() =>
        EmployerDuties.Of(ModelOf(new WorkerRegistryBuilder(Tree, Groups, [])), June).Warnings.ShouldBeEmpty();

    [Fact]
    public void Warnings_WorkersNobodyCanPrice_CountAndNameTheirMonths()
    {
        var warning = EmployerDuties.Of(
            ModelOf(new Employer("e", "Firm"), Other("mason", "TUKANG"), Other("other mason", "TUKANG")), Months("2025-05..2025-06"))
            .Warnings.ShouldHaveSingleItem();

        warning.ShouldBe(new Warning(
            WarningKind.LowerBound,
            new Phrase(
                "Jumlah yang terutang adalah batas bawah: 4 pekerja-bulan tidak dapat dihitung iurannya, yaitu pekerja konstruksi tanpa "
                    + "upah dan pekerja instansi di luar PU (e: 4).",
                "What is owed is a lower bound: 4 worker-months could not be priced, of construction workers without a wage and of public "
                    + "employers' workers outside PU (e: 4)."),
            warning.Data));
        warning.Data.ShouldBe([new WarningDatum("worker_months", 4)]);
    }

    [Fact]
    public void Of_MonthsOfTolerance_AreOwedAllTheSame()
    {
        var firm = new Employer("e", "Firm") { Workers = 10, Registered = false };
        var builder = new WorkerRegistryBuilder(Tree, Groups, [firm]);
        builder.Add(Staff("w"));
        builder.Add("w", Spell("2025-01", "2025-04", Payer.Employer));
        var model = ModelOf(builder) with { Settings = new CoverageSettings { ToleranceMonths = 3 } };

        var duty = EmployerDuties.Of(model, Months("2025-04..2025-06")).Employers.Single();

        duty.Months.Select(month => month.Covered).ShouldBe([1, 0, 0]);
        duty.Months.Select(month => month.Missing).ShouldBe([9, 10, 10]);
        duty.Months.Select(month => month.Owed.Total.Amount).ShouldBe([0, 16_200, 16_200]);
        duty.UncoveredMonths.ShouldBe(2);
    }

    [Fact]
    public void Of_MoreCoveredThanEmployed_MissesNobody()
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, [new Employer("e", "Firm") { Workers = 0 }]);
        builder.Add(Staff("w"));
        builder.Add("w", Spell("2025-01", null, Payer.Employer));

        EmployerDuties.Of(ModelOf(builder), June).Employers.Single().Months.Single().Missing.ShouldBe(0);
    }

    [Fact]
    public void Of_SeveralEmployers_TheLargestDebtIsFirstThenTheId()
    {
        Employer[] firms = [new("a", "A"), new("b", "B") { Scale = FirmScale.Large }, new("c", "C"), new("d", "D")];
        var builder = new WorkerRegistryBuilder(Tree, Groups, firms);
        builder.Add(Staff("1") with { EmployerId = "b" });
        builder.Add(Staff("2") with { EmployerId = "d" });

        EmployerDuties.Of(ModelOf(builder), June).Employers.Select(duty => duty.Employer.Id).ShouldBe(["b", "d", "a", "c"]);
    }

    [Fact]
    public void Of_LargeLabourIntensiveFirm_OwesWithItsRelief()
    {
        var mill = new Employer("e", "Mill") { Workers = 50 };

        EmployerDuties.Of(ModelOf(mill, Staff("w") with { Sector = Sector.LabourIntensive }), June)
            .Debt.Jkk.ShouldBe(new Rupiah(3_600));
    }

    [Fact]
    public void Of_MonthsPartlyOutside_ReckonsThePartInsideAndSaysSo()
    {
        var model = ModelOf(new Employer("e", "Firm"), Staff("w"));
        var asked = new MonthRange(ContributionMonth.Plus(model.Horizon.First, -2), model.Horizon.First);

        var duties = EmployerDuties.Of(model, asked);

        duties.Months.ShouldBe(new MonthRange(asked.Last, asked.Last));
        duties.Debt.ShouldBe(EmployerDuties.Of(model, duties.Months).Debt);
        duties.Warnings.Select(warning => warning.Code).ShouldContain("MONTHS_LEFT_OUT");
    }

    [Theory]
    [InlineData("NEEDS_WORKERS")]
    [InlineData("UNKNOWN_PURSE")]
    [InlineData("MONTH_OUT_OF_RANGE")]
    [InlineData("SUM_TOO_LARGE")]
    public void Of_WhatCannotBeReckoned_IsRefused(string code)
    {
        var model = ModelOf(new Employer("e", "Firm") { PaidBy = "apbd" }, Staff("w"));
        var rich = new Rupiah(long.MaxValue);
        Action asking = code switch
        {
            "NEEDS_WORKERS" => () => EmployerDuties.Of(model with { Registry = null }, June),
            "UNKNOWN_PURSE" => () => EmployerDuties.Of(model with { FundingSources = [] }, June),
            "MONTH_OUT_OF_RANGE" => () => EmployerDuties.Of(model, Months("2023-12..2024-01"), strict: true),
            _ => () => EmployerDuties.Of(
                ModelOf(new Employer("e", "Firm") { Scale = FirmScale.Large },
                    [.. Enumerable.Range(0, 30).Select(number => Staff($"{number}") with { Income = rich })]),
                June),
        };

        Should.Throw<CoverageException>(asking).Code.ShouldBe(code);
    }

    [Fact]
    public void Of_ModelWithoutLaw_IsMisuse() => Should.Throw<ArgumentException>(
        () => EmployerDuties.Of(ModelOf(new Employer("e", "Firm"), Staff("w")) with { Premiums = PremiumSchedule.None }, June))
        .Message.ShouldBe("Found PremiumSchedule.None, expected a premium law: what is owed needs prices. Leave CoverageModel.Premiums at its default.");

    private static Worker Staff(string id) => new(id, LubukGadang, "HONORER", Month("1985-06"))
    {
        Income = new Rupiah(3_000_000),
        RiskClass = new RiskClass(1),
        EmployerId = "e",
    };

    private static Worker Other(string id, string group) => new(id, LubukGadang, group, Month("1985-06")) { EmployerId = "e" };

    private static CoverageModel ModelOf(Employer employer, params Worker[] workers)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, [employer]);
        foreach (var worker in workers) builder.Add(worker);
        return ModelOf(builder);
    }

    private static CoverageModel ModelOf(WorkerRegistryBuilder builder) => Model(builder.Build()) with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources = [Apbd],
    };
}
