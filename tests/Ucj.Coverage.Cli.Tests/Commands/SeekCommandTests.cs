using System.Globalization;
using System.Text.Json;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>What reaches a target, or what stands in the way, as a command says it.</summary>
public sealed class SeekCommandTests
{
    private static readonly string TwoPrices = Path.Combine(AppContext.BaseDirectory, "Cases", "two-prices");
    private static readonly string UnknownPurse = Path.Combine(AppContext.BaseDirectory, "Cases", "unknown-purse");

    [Theory]
    [InlineData("80")]
    [InlineData("80.0")]
    [InlineData("80,00")]
    public void Seek_PercentageWithPointOrComma_IsReadAlike(string target) =>
        Seek("--target", target, "--format", "csv").Output.ShouldBe(Seek("--target", "80", "--format", "csv").Output);

    [Fact]
    public void Seek_TargetThatIsNoPercentage_IsRefusedInWords() =>
        Seek("--target", "8o").Error.ShouldStartWith("--target: found '8o', expected a percentage such as 28.30.");

    [Fact]
    public void Seek_TwoPrices_IsTheLeastOfAll()
    {
        var run = Seek("--target", "80", "--format", "json");

        run.ExitCode.ShouldBe(0, run.Error);
        var json = JsonElement.Parse(run.Output);
        json.GetProperty("verdict").GetString().ShouldBe("new_money");
        json.GetProperty("total").GetInt64().ShouldBe(58_000);
        json.GetProperty("bounds").GetProperty("lower").GetInt64().ShouldBe(58_000);
        json.GetProperty("bounds").GetProperty("upper").GetInt64().ShouldBe(58_000);
        json.GetProperty("bounds").GetProperty("proven").GetBoolean().ShouldBeTrue();
        json.GetProperty("gap").GetInt64().ShouldBe(2);
        var target = json.GetProperty("target");
        (target.GetProperty("definition").GetString(), target.GetProperty("month").GetString(), target.GetProperty("denominator").GetInt64())
            .ShouldBe(("REGISTRY", "2026-12", 5));
        json.GetProperty("parts").EnumerateArray()
            .Select(part => (part.GetProperty("purse").GetString(), part.GetProperty("workers").GetInt64(), part.GetProperty("amount").GetInt64()))
            .ShouldBe([("APBD", 1, 31_200), ("BAZNAS", 1, 26_800)]);
        json.GetProperty("workers").EnumerateArray()
            .Select(one => (one.GetProperty("village").GetString(), one.GetProperty("group").GetString(), one.GetProperty("workers").GetInt64()))
            .ShouldBe([("13.11.01.2001", "GURU", 1), ("13.11.01.2002", "OJEK", 1)]);
        (json.GetProperty("months").GetProperty("from").GetString(), json.GetProperty("months").GetProperty("until").GetString())
            .ShouldBe(("2026-01", "2026-12"));
        json.GetProperty("limits").GetArrayLength().ShouldBe(0);
        json.GetProperty("warnings").GetArrayLength().ShouldBe(0);
        run.Error.ShouldBe("""
            Target of 80.00 % of REGISTRY in 2026-12: 4 of 5 workers. Active without a plan: 0; the money there is pays for 2; 2 lack.
            The least new money: Rp58,000 for the months 2026-01..2026-12.
            The fewest months of cover that keep the target in every month of 2026-01..2026-12: 48 worker-months, at most 4 workers in one month.

            """);
    }

    [Fact]
    public void Seek_OneStep_SaysAtMostInEveryForm()
    {
        var json = JsonElement.Parse(Seek("--target", "80", "--steps", "1", "--format", "json").Output);
        var table = Seek("--target", "80", "--steps", "1");

        var (lower, upper) = (json.GetProperty("bounds").GetProperty("lower").GetInt64(), json.GetProperty("total").GetInt64());
        lower.ShouldBeLessThanOrEqualTo(58_000);
        upper.ShouldBe(83_200);
        json.GetProperty("bounds").GetProperty("proven").GetBoolean().ShouldBeFalse();
        json.GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("AT_MOST");
        table.Error.ShouldContain(
            $"[AT_MOST] At most Rp83,200 of new money for 2026-01..2026-12: that is enough, and less than Rp{lower.ToString("N0", CultureInfo.InvariantCulture)} cannot be. The search ended before the least was proven; give it more steps to narrow it down.\n");
        table.Error.ShouldContain($"At most Rp83,200 of new money (at least Rp{lower.ToString("N0", CultureInfo.InvariantCulture)}) for the months 2026-01..2026-12.\n");
    }

    [Theory]
    [InlineData("60000000", "APBD,1,31200,58000,58000,true|BAZNAS,1,26800,58000,58000,true")]
    [InlineData("1", "APBD,1,31200,83200,{0},false|BAZNAS,1,52000,83200,{0},false")]
    public void Seek_AsCsv_HasTheBoundsInEveryRow(string steps, string rows)
    {
        var lower = JsonElement.Parse(Seek("--target", "80", "--steps", steps, "--format", "json").Output).GetProperty("bounds").GetProperty("lower");

        Seek("--target", "80", "--steps", steps, "--format", "csv").Output.ShouldBe(
            "purse,workers,amount,total,total_lower_bound,proven\n" + string.Format(CultureInfo.InvariantCulture, rows, lower).Replace('|', '\n') + "\n");
    }

    [Fact]
    public void Seek_NothingNeeded_IsSaidAndFine()
    {
        var run = Seek("--target", "20", "--format", "json");

        run.ExitCode.ShouldBe(0, run.Error);
        JsonElement.Parse(run.Output).GetProperty("verdict").GetString().ShouldBe("nothing_needed");
        run.Error.ShouldContain("It is reached without new money.\n");
    }

    [Theory]
    [InlineData("100", "TOO_FEW_WORKERS", "Purses can pay for 3 BPU workers without cover in all of 2026-01..2026-12; 1 more have to be registered by employers or projects, or enrol themselves.", "")]
    [InlineData("80", "CEILING", "BAZNAS may get at most Rp1,000 of new money. Raise that ceiling.", "--purses BAZNAS --ceiling BAZNAS=1000")]
    public void Seek_OutOfReach_NamesTheTrueObstacle(string target, string kind, string text, string more)
    {
        var run = Seek([.. more.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--target", target, "--format", "json"]);

        run.ExitCode.ShouldBe(4, run.Error);
        var json = JsonElement.Parse(run.Output);
        json.GetProperty("verdict").GetString().ShouldBe("impossible");
        json.GetProperty("total").GetInt64().ShouldBe(0);
        json.GetProperty("limits")[0].GetProperty("kind").GetString().ShouldBe(kind);
        json.GetProperty("limits")[0].GetProperty("text").GetString().ShouldBe(text);
        run.Error.ShouldContain("It cannot be reached. What stands in the way:\n" + text + "\n");
    }

    /// <summary>With all its steps the search proves it impossible; with one it neither finds a way nor rules one out.</summary>
    [Fact]
    public void Seek_NeitherFoundNorImpossible_SaysSo()
    {
        string[] asked = ["--target", "80", "--purses", "BAZNAS", "--ceiling", "BAZNAS=52000"];

        var run = Seek([.. asked, "--steps", "1", "--format", "json"]);

        run.ExitCode.ShouldBe(4, run.Error);
        var json = JsonElement.Parse(run.Output);
        json.GetProperty("verdict").GetString().ShouldBe("not_found");
        json.GetProperty("bounds").GetProperty("upper").ValueKind.ShouldBe(JsonValueKind.Null);
        run.Error.ShouldContain("No way to reach it was found, nor is it proven that there is none.\n");
        JsonElement.Parse(Seek([.. asked, "--format", "json"]).Output).GetProperty("verdict").GetString().ShouldBe("impossible");
    }

    [Fact]
    public void Seek_Scenario_IsWrittenAsOtherCommandsTakeIt()
    {
        var path = Path.Combine(Path.GetTempPath(), $"ucj-{Guid.NewGuid():N}.json");
        try
        {
            var run = Seek("--target", "80", "--scenario", path);
            var again = Seek("--target", "80", "--scenario", path);
            var outcome = UcjRun.Of("scenario", TwoPrices, path, "--from", "2026-01", "--to", "2026-12", "--format", "json", "--language", "en");

            run.ExitCode.ShouldBe(0, run.Error);
            run.Error.ShouldEndWith($"Scenario written: {path}. See what it comes to with 'ucj scenario FOLDER {path} --from 2026-01 --to 2026-12 --denominator REGISTRY'.\n");
            Scenario.Parse(File.ReadAllText(path), path).Changes.Count.ShouldBe(3);
            again.ShouldBe(new UcjRun(2, "", $"--scenario: found file '{path}' there already, expected a new one. Choose another name, or remove it first.\n"));
            outcome.ExitCode.ShouldBe(0, outcome.Error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Seek_Money_TellsTheEarliestMonth()
    {
        var run = Seek("--target", "80", "--money", "10000", "--format", "json");

        var earliest = JsonElement.Parse(run.Output).GetProperty("earliest_month");
        (earliest.GetProperty("money").GetInt64(), earliest.GetProperty("month").GetString()).ShouldBe((10_000, "2026-01"));
    }

    /// <summary>In February and March a search of one step cannot tell whether the money is enough; in April there is plenty.</summary>
    [Theory]
    [InlineData("2026-04", "2026-04", "AT_MOST", "With Rp20,000 the target is reached in 2026-04 at the latest: the search ended before it was known whether it is in 2026-02 already. Give it more steps.", "With Rp20,000 the target is reached in 2026-04 at the latest (2026-02 at the earliest), each worker paid for in that month alone: Rp0.")]
    [InlineData("2026-03", null, "AT_LEAST", "With Rp20,000 the target is not reached before 2026-02: the search ended before it was known whether it is in that month or later. Give it more steps.", "With Rp20,000 it is not known whether the target is reached between 2026-02 and 2026-03; before that it is not.")]
    public void Seek_MoneyAndOneStep_TellsTheFirstMonthUndecided(string by, string? month, string code, string warning, string sentence)
    {
        using var folder = new MonthlyMoney();

        var run = folder.Seek("--target", "40", "--by", by, "--from", "2026-02", "--money", "20000", "--steps", "1", "--format", "json");

        var json = JsonElement.Parse(run.Output);
        var earliest = json.GetProperty("earliest_month");
        (earliest.GetProperty("month").GetString(), earliest.GetProperty("not_before").GetString(), earliest.GetProperty("proven").GetBoolean())
            .ShouldBe((month, "2026-02", false));
        json.GetProperty("warnings").EnumerateArray().Select(one => (one.GetProperty("code").GetString(), one.GetProperty("text").GetString()))
            .ShouldContain((code, warning));
        run.Error.ShouldContain($"[{code}] {warning}\n");
        run.Error.ShouldEndWith(sentence + "\n");
    }

    [Fact]
    public void Seek_MoneyAndManySteps_TellsTheFirstMonth()
    {
        using var folder = new MonthlyMoney();

        var run = folder.Seek("--target", "40", "--by", "2026-04", "--from", "2026-02", "--money", "20000", "--format", "json");

        var earliest = JsonElement.Parse(run.Output).GetProperty("earliest_month");
        (earliest.GetProperty("month").GetString(), earliest.GetProperty("not_before").GetString(), earliest.GetProperty("proven").GetBoolean())
            .ShouldBe(("2026-02", "2026-02", true));
        run.Error.ShouldEndWith("With Rp20,000 the target is reached in 2026-02 at the earliest, each worker paid for in that month alone: Rp17,200.\n");
    }

    /// <summary>The money there is pays for two, whatever a search would find.</summary>
    [Fact]
    public void Seek_ReachedAlready_NeedsNoSearch()
    {
        using var folder = new MonthlyMoney(16_666, 25_000);

        var run = folder.Seek("--target", "40", "--by", "2026-03", "--steps", "1", "--format", "json");

        JsonElement.Parse(run.Output).GetProperty("verdict").GetString().ShouldBe("nothing_needed");
        run.Error.ShouldNotContain("[AT_MOST]");
    }

    [Fact]
    public void Seek_MonthsOutOfOrder_AreWrongUsage() => UcjRun.Of(
        "seek", TwoPrices, "--target", "80", "--by", "2026-06", "--from", "2026-07", "--language", "en").ShouldBe(new UcjRun(
            2, "", "Found --from 2026-07, --by 2026-06, --until 2026-06, expected them in that order.\n"));

    [Fact]
    public void Seek_UnknownPurse_IsWrongUsage() => Seek("--target", "80", "--purses", "BASNAS").ShouldBe(new UcjRun(
        2, "", "--purses: found 'BASNAS', expected one of the purses: APBD, BAZNAS.\n"));

    [Fact]
    public void Check_UnknownPurse_NamesEveryPlace()
    {
        var run = UcjRun.Of("check", UnknownPurse, "--language", "en");

        run.ExitCode.ShouldBe(1);
        var said = run.Output + run.Error;
        said.ShouldContain("envelopes.csv, line 2, column source_id: found 'BASNAS', expected a purse of funding-sources.csv. Mend the id, or add the purse to funding-sources.csv.\n");
        said.ShouldContain("employers.csv, line 2, column paid_by: found 'APBDX', expected a purse of funding-sources.csv. Mend the id, or add the purse to funding-sources.csv.\n");
        said.ShouldContain("participations.csv, line 2, column payer: found 'BAZNAZ', expected EMPLOYER, SELF or a purse of funding-sources.csv. Mend the id, or add the purse to funding-sources.csv.\n");
    }

    private static UcjRun Seek(params string[] more) => UcjRun.Of(
        ["seek", TwoPrices, "--by", "2026-12", "--from", "2026-01", "--until", "2026-12", "--language", "en", .. more]);

    /// <summary>The regency of two prices with almost no money in February and March 2026, and plenty in April.</summary>
    private sealed class MonthlyMoney : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

        public MonthlyMoney(int zakat = 1_000, int budget = 1_000)
        {
            foreach (var file in Directory.GetFiles(TwoPrices)) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
            File.WriteAllText(
                Path.Combine(_folder, "envelopes.csv"),
                $"source_id,from_month,to_month,amount\nBAZNAS,2026-02,2026-03,{zakat}\nAPBD,2026-02,2026-03,{budget}\n"
                + "BAZNAS,2026-04,2026-04,50000\nAPBD,2026-04,2026-04,50000\n");
        }

        public UcjRun Seek(params string[] more) => UcjRun.Of(["seek", _folder, "--language", "en", .. more]);

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
