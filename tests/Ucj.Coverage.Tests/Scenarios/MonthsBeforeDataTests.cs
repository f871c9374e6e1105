using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>A projection goes beyond the data and never before it, where nothing is known.</summary>
public sealed class MonthsBeforeDataTests
{
    private static readonly FundingSource Zakat = PlanModel.Purse("zakat", FundingSourceKind.Baznas);

    /// <summary>A regency whose data begin in 2024-01.</summary>
    private static readonly CoverageModel Regency = PlanModel.With(PlanModel.Uncovered(4, "BURUH_TANI"), [Zakat], []);

    /// <summary>Every question of what is to come, asked of months that begin before the data, and those months.</summary>
    private static readonly Dictionary<string, (Action Ask, string Months)> Questions = new()
    {
        ["projection"] = (() => Projection.Run(Regency, Months("2020-01..2026-01")), "2020-01..2026-01"),
        ["scenarios"] = (() => ScenarioComparison.Of(Regency, [Scenario.Base], Months("2023-12..2023-12")), "2023-12..2023-12"),
        ["least money"] = (() => GoalSeek.LeastMoney(Regency, Goal("2020-01")), "2020-01..2020-01"),
        ["least money paid earlier"] = (() => GoalSeek.LeastMoney(Regency, Goal("2024-02") with { From = Month("2023-11") }), "2023-11..2024-02"),
        ["earliest month"] = (() => GoalSeek.EarliestMonth(Regency, Goal("2024-06"), Month("2023-10"), new Rupiah(1)), "2023-10..2024-06"),
        ["least months"] = (() => GoalSeek.LeastMonths(Regency, Percent.Of(50), Denominators.Registry, Months("2023-01..2024-06")), "2023-01..2024-06"),
        ["breadth"] = (() => BreadthAgainstDuration.Of(Regency, Zakat, new Rupiah(1), 2016), "2016-01..2016-12"),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ask_MonthsBeforeTheData_IsRefusedWithItsRemedy(string question)
    {
        var (ask, months) = Questions[question];

        var refused = Should.Throw<CoverageException>(ask);

        refused.Code.ShouldBe("MONTH_OUT_OF_RANGE");
        refused.Text.ShouldBe(new Phrase(
            $"Ditemukan bulan {months}, seharusnya paling awal 2024-01, bulan pertama data: tentang bulan sebelumnya tidak ada yang diketahui. Mulailah dari bulan itu.",
            $"Found months {months}, expected 2024-01 at the earliest, the first month of the data: nothing is known of months before it. Begin with that month."));
    }

    [Fact]
    public void Run_FromTheFirstMonthOfTheData_IsAnswered() =>
        Projection.Run(Regency, Months("2024-01..2024-02")).Model.Horizon.ShouldBe(Regency.Horizon);

    private static GoalRequest Goal(string by) => new(Percent.Of(50), Denominators.Registry, Month(by));
}
