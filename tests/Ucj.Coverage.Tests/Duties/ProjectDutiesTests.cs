using Ucj.Coverage.Duties;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Duties;

public sealed class ProjectDutiesTests
{
    private static readonly ConstructionProject Bridge = new("bridge", "Bridge")
    {
        ContractValue = new Rupiah(1_000_000_000),
        From = Month("2025-03"),
        To = Month("2025-08"),
        Registered = false,
    };

    /// <summary>The brackets' published examples; with VAT the value is divided by 1.10 until 2022-03, then by 1.11.</summary>
    [Theory]
    [InlineData(50_000_000, false, "2025-03", 120_000)]
    [InlineData(1_000_000_000, false, "2025-03", 1_750_000)]
    [InlineData(1_110_000_000, true, "2025-03", 1_750_000)]
    [InlineData(1_100_000_000, true, "2022-03", 1_750_000)]
    [InlineData(10_000_000_000, false, "2025-03", 11_550_000)]
    public void Of_Contract_IsDueOnceByTheLawOfItsFirstMonth(long value, bool vatIncluded, string from, long due)
    {
        var project = Bridge with { ContractValue = new Rupiah(value), VatIncluded = vatIncluded, From = Month(from), To = null };

        var duty = Of("2025-06", project).Projects.Single();

        (duty.Due, duty.Unpaid).ShouldBe((new Rupiah(due), new Rupiah(due)));
        duty.Basis.ShouldBe(vatIncluded ? PremiumBasis.ContractValueWithVat : PremiumBasis.ContractValue);
    }

    [Theory]
    [InlineData(true, 0L)]
    [InlineData(false, 1_750_000L)]
    [InlineData(null, null)]
    public void Of_Registration_DecidesWhatIsUnpaid(bool? registered, long? unpaid) =>
        (Of("2025-06", Bridge with { Registered = registered }).Projects.Single().Unpaid?.Amount).ShouldBe(unpaid);

    [Theory]
    [InlineData("2025-02", false, null)]
    [InlineData("2025-03", true, 1_750_000L)]
    [InlineData("2025-08", true, 1_750_000L)]
    [InlineData("2025-09", false, 1_750_000L)]
    public void Of_Contract_IsDueFromItsFirstMonthAndStaysDue(string month, bool isRunning, long? due)
    {
        var duty = Of(month, Bridge).Projects.Single();

        (duty.IsRunning, duty.Due?.Amount).ShouldBe((isRunning, due));
    }

    [Theory]
    [InlineData("2025-02", null)]
    [InlineData("2025-03", 2_040_000L)]
    [InlineData("2025-08", 6 * 2_040_000L)]
    [InlineData("2025-09", 6 * 2_040_000L)]
    public void Of_KnownWages_AreDueForEachMonthOfWorkAndStayDue(string month, long? due)
    {
        var duty = Of(month, Bridge with { MonthlyWages = new Rupiah(100_000_000) }).Projects.Single();

        (duty.Due?.Amount, duty.Basis).ShouldBe((due, due is null ? null : PremiumBasis.ProjectWages));
        duty.DueMonths.ShouldBe(due is null ? null : Months(month == "2025-03" ? "2025-03..2025-03" : "2025-03..2025-08"));
    }

    [Fact]
    public void Of_WagesWithoutAFirstMonth_AreInNoSumAndNamed()
    {
        var duties = Of("2025-06", Bridge, Bridge with { Id = "road", MonthlyWages = new Rupiah(100_000_000), From = null });

        duties.Due.ShouldBe(new Rupiah(1_750_000));
        duties.Projects.Single(duty => duty.Project.Id == "road").Premium!.Total.ShouldBe(new Rupiah(2_040_000));
        duties.Warnings.Select(warning => warning.In(Language.En)).ShouldContain(
            "[LOWER_BOUND] What is due for projects is a lower bound: 1 of them cannot be priced (road). Give the contract value or the "
            + "monthly wages, and the first month of one that is priced by wages.");
    }

    [Fact]
    public void Of_RegistrationNotKnown_IsNamed() => Of("2025-06", Bridge with { Registered = null }).Warnings.Single().Text.ShouldBe(new Phrase(
        "Yang belum dibayar adalah batas bawah: tidak diketahui apakah 1 proyek terdaftar (bridge). Isi kolom registered.",
        "What is not paid is a lower bound: it is not known whether 1 projects are registered (bridge). Fill in registered."));

    [Theory]
    [InlineData(null, "2025-01")]
    [InlineData(1_000_000_000L, "2015-06")]
    public void Of_NeitherValueNorLaw_IsNotDetermined(long? value, string from)
    {
        var project = Bridge with { ContractValue = value is { } known ? new Rupiah(known) : null, From = Month(from) };

        var duty = Of("2025-06", project).Projects.Single();

        (duty.Premium, duty.Due, duty.Unpaid, duty.Basis).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Of_Workers_CoversThoseOfTheEmployerInTheMonth()
    {
        var mason = new Worker("m1", LubukGadang, "TUKANG", Month("1985-06")) { EmployerId = "e-mill" };
        var registry = RegistryOf(
            (mason, [Spell("2025-01", "2025-06", Payer.Employer)]),
            (mason with { Id = "m2" }, [Spell("2025-01", "2025-05", Payer.Employer)]),
            (mason with { Id = "m3", EmployerId = null }, [Spell("2025-01", null, Payer.Employer)]),
            (Teacher("t") with { EmployerId = "e-mill" }, [Spell("2025-01", null, Payer.Employer)]));
        var model = ModelOf(
            Bridge with { EmployerId = "e-mill" },
            Bridge with { Id = "road", EmployerId = "e-shop" },
            Bridge with { Id = "dam" });

        ProjectDuties.Of(model with { Registry = registry, Settings = new CoverageSettings { ToleranceMonths = 3 } }, Month("2025-06"))
            .Projects.Select(duty => (duty.Project.Id, duty.Covered)).ShouldBe([("bridge", 1), ("dam", null), ("road", 0)]);
        ProjectDuties.Of(model, Month("2025-06")).Projects.ShouldAllBe(duty => duty.Covered == null);
    }

    [Fact]
    public void Of_SeveralProjects_TheLargestUnpaidIsFirstAndSumsAreOfWhatIsKnown()
    {
        var duties = Of(
            "2025-06",
            Bridge with { Id = "a", Registered = true },
            Bridge with { Id = "b", ContractValue = null },
            Bridge with { Id = "c" },
            Bridge with { Id = "d", ContractValue = new Rupiah(50_000_000) });

        duties.Projects.Select(duty => duty.Project.Id).ShouldBe(["c", "d", "a", "b"]);
        (duties.Due, duties.Unpaid).ShouldBe((new Rupiah(3_620_000), new Rupiah(1_870_000)));
    }

    [Fact]
    public void Of_SumsThatDoNotFit_AreRefused()
    {
        var huge = Bridge with { MonthlyWages = new Rupiah(long.MaxValue) };

        Should.Throw<CoverageException>(() => Of("2025-06", [.. Enumerable.Range(0, 60).Select(number => huge with { Id = $"{number}" })]))
            .Code.ShouldBe("SUM_TOO_LARGE");
    }

    [Fact]
    public void Of_MonthOutsideTheHorizon_IsRefused() =>
        Should.Throw<CoverageException>(() => Of("2027-01", Bridge)).Code.ShouldBe("MONTH_OUT_OF_RANGE");

    [Fact]
    public void Of_ModelWithoutLaw_IsMisuse() =>
        Should.Throw<ArgumentException>(() => ProjectDuties.Of(ModelOf(Bridge) with { Premiums = PremiumSchedule.None }, Month("2025-06")));

    private static ProjectDuties Of(string month, params ConstructionProject[] projects) =>
        ProjectDuties.Of(ModelOf(projects), Month(month));

    private static CoverageModel ModelOf(params ConstructionProject[] projects) =>
        Model(null) with { Premiums = PremiumSchedule.Default, Projects = projects };
}
