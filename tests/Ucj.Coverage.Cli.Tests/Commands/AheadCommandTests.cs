using System.Globalization;
using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>Paths beside a projection, limits of a goal, breadth against duration, and the least more money of a plan.</summary>
public sealed class AheadCommandTests
{
    [Fact]
    public void Project_LowAndHigh_StandBesideTheMiddle()
    {
        string[] months = ["--from", "2026-01", "--to", "2026-06", "--format", "csv", "--language", "en"];
        var run = UcjRun.Of(["project", UcjRun.MiniRegency, "--lapse", "10000", "--low", "50000,0,0", "--high", "0,20000,1000000", .. months]);
        var low = UcjRun.Of(["project", UcjRun.MiniRegency, "--lapse", "50000", .. months]);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.Split('\n')[0].ShouldEndWith(",active_low,percent_low,active_high,percent_high");
        Column(run.Output, "active_low").ShouldBe(Column(low.Output, "active"));
        foreach (var (least, middle, most) in Column(run.Output, "active_low").Zip(Column(run.Output, "active"), Column(run.Output, "active_high")))
        {
            int.Parse(least).ShouldBeLessThanOrEqualTo(int.Parse(middle));
            int.Parse(middle).ShouldBeLessThan(int.Parse(most));
        }

        run.Error.ShouldContain("low:\n");
        run.Error.ShouldContain("Stop paying in a month (self-payers and employers): 5 %");
    }

    [Fact]
    public void Project_FaultyPath_IsWrongUsage() => UcjRun.Of("project", UcjRun.MiniRegency, "--low", "1,2").ShouldBe(new UcjRun(
        2, "", "--low: found '1,2', expected three numbers per million such as 8000,2000,0, each 0 to 1000000.\n"));

    [Fact]
    public void Seek_FloorsAndCeilings_AreKept()
    {
        var free = Seek();
        var held = Seek("--floor", "APBD=100000", "--ceiling", "P06=20000", "P12=0");

        free.ExitCode.ShouldBe(0, free.Error);
        held.ExitCode.ShouldBe(0, held.Error);
        var amounts = Column(held.Output, "purse").Zip(Column(held.Output, "amount").Select(long.Parse)).ToDictionary();
        amounts["APBD"].ShouldBeGreaterThanOrEqualTo(100_000);
        amounts.GetValueOrDefault("P06").ShouldBeLessThanOrEqualTo(20_000);
        amounts.ShouldNotContainKey("P12");
        amounts.Values.Sum().ShouldBeGreaterThanOrEqualTo(Column(free.Output, "amount").Sum(long.Parse));
    }

    [Theory]
    [InlineData("CSR", "--floor: found 'CSR', expected ID=AMOUNT, rupiah in plain digits, 0 to 1000000000000000, each purse once.\n")]
    [InlineData("CSX=1", "--floor: found 'CSX', expected one of the purses: ")]
    public void Seek_FaultyFloor_IsWrongUsage(string floor, string message)
    {
        var run = Seek("--floor", floor);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(message);
    }

    [Fact]
    public void Breadth_OneAmount_BuysTheSameWorkerMonths()
    {
        var run = UcjRun.Of(
            "breadth", UcjRun.MiniRegency, "--purse", "APBD", "--amount", "2016000", "--year", "2026", "--format", "csv", "--language", "en");

        run.ExitCode.ShouldBe(0, run.Error);
        Column(run.Output, "months").ShouldBe(Enumerable.Range(1, 12).Select(months => $"{months}"));
        Column(run.Output, "workers").ElementAt(11).ShouldBe("10");
        Column(run.Output, "workers").ElementAt(5).ShouldBe("20");
        Column(run.Output, "worker_months").ElementAt(5).ShouldBe("120");
        run.Error.ShouldStartWith("Active in December: ");
    }

    [Theory]
    [InlineData("APBX", "2026", "--purse: found 'APBX', expected one of the purses: ")]
    [InlineData("APBD", "2046", "--year: found 2046, expected 2016 to 2045.")]
    public void Breadth_Impossible_IsWrongUsage(string purse, string year, string message)
    {
        var run = UcjRun.Of("breadth", UcjRun.MiniRegency, "--purse", purse, "--amount", "1", "--year", year, "--language", "en");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(message);
    }

    [Fact]
    public void Plan_MoneyFor_TellsTheLeastMoreMoney()
    {
        var json = UcjRun.Of("plan", UcjRun.MiniRegency, "--from", "2026-03", "--to", "2026-06", "--money-for", "5", "--format", "json");
        var table = UcjRun.Of("plan", UcjRun.MiniRegency, "--from", "2026-03", "--to", "2026-06", "--money-for", "5", "--language", "en");

        json.ExitCode.ShouldBe(0, json.Error);
        var extra = JsonElement.Parse(json.Output).GetProperty("money_for");
        extra.GetProperty("wanted").GetInt32().ShouldBe(5);
        extra.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("amount").GetInt64())
            .ShouldBe(extra.GetProperty("amount").GetInt64());
        table.Output.ShouldContain($"Rp{extra.GetProperty("amount").GetInt64().ToString("N0", CultureInfo.InvariantCulture)} more pays for {extra.GetProperty("workers").GetInt32()} of the 5 workers asked for.");
        UcjRun.Of("plan", UcjRun.MiniRegency, "--money-for", "0").Error.ShouldBe("--money-for: found '0', expected 1 or more.\n");
    }

    [Fact]
    public void Plan_MoneyForMoreThanAnyMoneyPaysFor_CannotBeReachedAndSaysWhy()
    {
        var run = UcjRun.Of("plan", UcjRun.MiniRegency, "--from", "2026-03", "--to", "2026-06", "--money-for", "100000", "--format", "json", "--language", "en");

        run.ExitCode.ShouldBe(4);
        var json = JsonElement.Parse(run.Output);
        var workers = json.GetProperty("money_for").GetProperty("workers").GetInt32();
        json.GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("text").GetString()).ShouldContain(
            $"More money pays for at most {workers} of the 100,000 asked for, however much it is: no purse may pay for anybody else, "
                + "or nobody else is uncovered. Those unmet tell why.");
    }

    [Fact]
    public void Any_MonthsThatLeaveNothingOfTheData_AreRefusedByTheOptionGiven() =>
        UcjRun.Of("cliff", UcjRun.MiniRegency, "--from", "2028-01", "--language", "en").ShouldBe(new UcjRun(2, "",
            "--from: found 2028-01, expected a month within 2020-01..2027-12, the horizon of the data.\n"));

    private static UcjRun Seek(params string[] more) => UcjRun.Of(
        ["seek", UcjRun.MiniRegency, "--target", "70", "--by", "2026-12", "--from", "2026-07", "--format", "csv", "--language", "en", .. more]);

    private static IEnumerable<string> Column(string csv, string name)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        return lines.Skip(1).Select(cells => cells[Array.IndexOf(lines[0], name)]);
    }
}
