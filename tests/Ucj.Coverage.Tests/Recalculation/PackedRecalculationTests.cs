using CsCheck;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>The clear recalculation is the oracle: every kernel and number of threads must give its cube.</summary>
public sealed class PackedRecalculationTests
{
    private static readonly RecalculationOptions[] AllOptions = [..
        from kernel in RecalculationOptions.Kernels
        from threads in new[] { 1, 2 }
        select new RecalculationOptions { Kernel = kernel, Threads = threads }];

    [Fact]
    public void Recalculate_AnyRegency_IsTheClearCube() =>
        RandomRegency.Any.Sample(random => ShouldBeTheClearCube(random.Model(), random.Asked), iter: 400);

    [Fact]
    public void Recalculate_WithoutALaw_IsTheClearCube() => RandomRegency.Any.Sample(
        random => ShouldBeTheClearCube(random.Model() with { Premiums = PremiumSchedule.None }, random.Asked), iter: 40);

    [Fact]
    public void Recalculate_AskedAgainOtherwise_IsTheClearCube() =>
        Gen.Select(RandomRegency.Any, RandomRegency.Any).Sample((random, other) =>
        {
            var model = random.Model();
            ShouldBeTheClearCube(model, random.Asked);
            ShouldBeTheClearCube(model, other.Asked);
            ShouldBeTheClearCube(
                model with
                {
                    Settings = new CoverageSettings { ToleranceMonths = other.Tolerance, MinAge = 18, MaxAge = 55 },
                    Premiums = model.Premiums!.With(new PremiumSettings { VillageBudgetRelief = true }),
                },
                other.Asked);
        }, iter: 40);

    [Fact]
    public void Recalculate_CellOfVeryManyWorkers_IsTheClearCube()
    {
        const int Workers = (2 * PackedRegistry.MostInPart) + 1_234;
        var many = Enumerable.Range(0, Workers).Select(number =>
        {
            var worker = Teacher($"w{number}") with
            {
                Income = new Rupiah(number * 300L),
                Birth = ContributionMonth.FromNumber(200 + (number % 1_300)),
            };
            var from = ContributionMonth.FromNumber(1_490 + (number % 37));
            return (worker, new[] { new Spell(ProgrammeSet.Basic, from, null, number % 3 == 0 ? Payer.Self : Payer.Employer) });
        });

        ShouldBeTheClearCube(RandomRegency.ModelOf(many), Months("2025-01..2026-12"));
    }

    [Fact]
    public void Recalculate_Nobody_IsEmpty() => CoverageEngine
        .Recalculate(RandomRegency.ModelOf([]), MonthRange.OfYear(2025), new RecalculationOptions { Threads = 3 })
        .Cells.ShouldBeEmpty();

    private static void ShouldBeTheClearCube(CoverageModel model, MonthRange months)
    {
        var expected = CubeText.Of(ClearRecalculation.Of(model, model.Registry!, months));
        foreach (var options in AllOptions)
            CubeText.Of(CoverageEngine.Recalculate(model, months, options)).ShouldBe(expected, options.ToString());
    }
}
