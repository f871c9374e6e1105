using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>Small folders that real life handed in, looked at ahead.</summary>
public sealed class ProjectedCasesTests
{
    private static readonly string[] Year = ["--from", "2026-01", "--to", "2026-12"];

    /// <summary>April is paid by the purse at the lowest band; his own spell of July is charged by his income, as in the report.</summary>
    [Fact]
    public void Project_OwnSpellAfterAPurse_IsChargedAsInTheReport()
    {
        var projection = Rows("project", "projected-spell");

        projection.Select(row => row.GetProperty("premium_total").GetInt64()).ShouldBe(
            [0, 0, 0, 16_800, 0, 0, 28_150, 28_150, 28_150, 28_150, 28_150, 28_150]);
        projection.Select(row => row.GetProperty("paid_by_funded").GetInt64()).Sum().ShouldBe(16_800);
        projection.Skip(6).Select(row => row.GetProperty("premium_total").GetInt64())
            .ShouldBe(Rows("report", "projected-spell").TakeLast(6).Select(row => row.GetProperty("premium_total").GetInt64()));
    }

    [Fact]
    public void Project_BasisFromApril_PaysFromApril()
    {
        var projection = Rows("project", "basis-from-april");

        Spent("basis-from-april", "APBD").ShouldBe(
            [0, 0, 0, 61_200, 61_200, 61_200, 61_200, 61_200, 61_200, 61_200, 61_200, 61_200]);
        projection.Sum(row => row.GetProperty("paid_by_funded").GetInt64()).ShouldBe(550_800);
        projection.Select(row => row.GetProperty("active").GetInt64()).ShouldBe([0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
    }

    [Fact]
    public void Scenario_BasisFromApril_CountsTheMonthsItPays()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, """
            { "version": 1, "name": "Perbup from April", "changes": [
              { "change": "CHANGE_PURSE", "id": "APBD", "kind": "APBD", "name": "APBD", "orderOfUse": 9, "legalBasis": "Perbup", "legalFrom": "2026-10" } ] }
            """);

        var json = JsonElement.Parse(UcjRun.Of(["scenario", UcjRun.Case("basis-from-april"), file, .. Year, "--format", "json", "--language", "en"]).Output);

        File.Delete(file);
        json.GetProperty("scenario").GetString().ShouldBe("Perbup from April");
        json.GetProperty("total").GetProperty("worker_months").GetInt64().ShouldBe(12);
        json.GetProperty("base").GetProperty("total").GetProperty("worker_months").GetInt64().ShouldBe(36);
        var difference = json.GetProperty("difference");
        difference.GetProperty("month").GetString().ShouldBe("2026-12");
        difference.GetProperty("denominator").GetString().ShouldBe("REGISTRY");
        difference.GetProperty("workers").GetInt64().ShouldBe(0, "in the last month nothing differs");
        difference.GetProperty("worker_months").GetInt64().ShouldBe(-24);
        difference.GetProperty("average_active").GetDecimal().ShouldBe(-2);
        difference.GetProperty("peak_active").GetInt64().ShouldBe(0);
        difference.GetProperty("paid_by_funded").GetInt64().ShouldBe(-6 * 61_200);
        json.GetProperty("contributions").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("change").GetString().ShouldBe("Purse APBD changed");
    }

    /// <summary>What SK 1 paid until June SK 2 pays from July; the Perbup's workers are covered until August.</summary>
    [Fact]
    public void Project_BasisEndsInJune_GoesOnByTheNext()
    {
        var projection = Rows("project", "basis-ends-in-june");

        projection.Select(row => row.GetProperty("active").GetInt64()).ShouldBe([4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3]);
        Spent("basis-ends-in-june", "BAZNAS").Select(amount => amount > 0).ShouldBe(Enumerable.Range(1, 12).Select(month => month <= 6));
        Spent("basis-ends-in-june", "BAZNAS2").Select(amount => amount > 0).ShouldBe(Enumerable.Range(1, 12).Select(month => month > 6));
        Spent("basis-ends-in-june", "APBD").Select(amount => amount > 0).ShouldBe(Enumerable.Range(1, 12).Select(month => month <= 8));
    }

    [Theory]
    [InlineData("basis-from-april", "en", "[MONEY_IDLE] Rp8,449,200 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force in 2026-01 to 2026-03: only from 2026-04.\n")]
    [InlineData("basis-from-april", "id", "[MONEY_IDLE] Rp8.449.200 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: dasar hukum APBD tidak berlaku pada 2026-01 sampai 2026-03: baru dari 2026-04.\n")]
    [InlineData("basis-ends-in-june", "en", "[MONEY_IDLE] Rp813,600 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force in 2026-09 to 2026-12: only until 2026-08.\n")]
    public void Project_BasisOfSomeMonths_NamesWhatStaysUnusedAndWhen(string name, string language, string warning)
    {
        var run = UcjRun.Of(["project", UcjRun.Case(name), .. Year, "--format", "csv", "--language", language]);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldContain(warning);
    }

    [Fact]
    public void Project_AsJson_IsOneAnswer()
    {
        var run = UcjRun.Of("project", UcjRun.Case("basis-from-april"), "--from", "2026-01", "--to", "2028-12", "--entrants", "10", "--high", "0,500000,0",
            "--format", "json", "--language", "en");

        run.ExitCode.ShouldBe(0, run.Error);
        var json = JsonElement.Parse(run.Output);
        json.EnumerateObject().Select(one => one.Name).ShouldBe(
        [
            "scenario", "changes", "verdict", "from", "month", "denominator", "active", "denominator_workers", "percent", "total", "target", "gap",
            "crossings", "bounds", "idle", "assumptions", "rows", "spending", "warnings",
        ]);
        json.GetProperty("verdict").GetString().ShouldBe("NO_TARGET");
        json.GetProperty("month").GetString().ShouldBe("2028-12");
        json.GetProperty("denominator_workers").GetInt64().ShouldBe(5 + 240);
        json.GetProperty("bounds").GetProperty("low").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("bounds").GetProperty("high").GetProperty("denominator_workers").GetInt64().ShouldBe(5 + 240);
        json.GetProperty("bounds").GetProperty("high").GetProperty("active").GetInt64().ShouldBeGreaterThan(json.GetProperty("active").GetInt64());
        json.GetProperty("assumptions").EnumerateArray().Select(text => text.GetString())
            .ShouldContain("In every month after the data's last, 10 workers enter anew");
    }

    [Theory]
    [InlineData("ten", "--entrants: found 'ten', expected workers a month such as 120, 0 to 1000000, or a percentage such as 0.15%.\n")]
    [InlineData("101%", "--entrants: found '101%', expected workers a month such as 120, 0 to 1000000, or a percentage such as 0.15%.\n")]
    public void Project_FaultyEntrants_IsWrongUsage(string entrants, string message) => UcjRun.Of(
        "project", UcjRun.MiniRegency, "--entrants", entrants).ShouldBe(new UcjRun(2, "", message));

    [Fact]
    public void Project_EntrantsWithinTheData_SaysThatNobodyEnters()
    {
        var run = UcjRun.Of(["project", UcjRun.Case("basis-from-april"), .. Year, "--entrants", "0.5%", "--format", "csv", "--language", "en"]);

        run.Error.ShouldContain(
            "[LEFT_OUT] Workers enter after the data's last month, 2026-12, and this projection does not go beyond it: nobody enters. Choose later months.\n");
    }

    /// <summary>What a purse spends in each month of the year.</summary>
    private static long[] Spent(string name, string purse)
    {
        var spending = JsonElement.Parse(UcjRun.Of(["project", UcjRun.Case(name), .. Year, "--format", "json"]).Output).GetProperty("spending")
            .EnumerateArray().Where(row => row.GetProperty("source").GetString() == purse)
            .ToDictionary(row => row.GetProperty("month").GetString()!, row => row.GetProperty("amount").GetInt64());
        return [.. Enumerable.Range(1, 12).Select(month => spending.GetValueOrDefault($"2026-{month:00}"))];
    }

    private static JsonElement[] Rows(string command, string name)
    {
        var run = UcjRun.Of([command, UcjRun.Case(name), .. Year, "--format", "json", "--language", "en"]);
        run.ExitCode.ShouldBe(0, run.Error);
        return [.. JsonElement.Parse(run.Output).GetProperty("rows").EnumerateArray()];
    }
}
