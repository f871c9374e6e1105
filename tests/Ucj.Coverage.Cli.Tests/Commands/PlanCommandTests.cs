using System.Text.Json.Nodes;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class PlanCommandTests
{
    public static TheoryData<string, string> Windows => new()
    {
        { "2025-07", "2025-12" },
        { "2026-01", "2026-12" },
        { "2026-03", "2026-06" },
        { "2026-04", "2026-12" },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_MiniRegencyOptimal_MeetsTheExpectedFile(string from, string to)
    {
        var (plan, expected) = (Plan(from, to), Expected(from, to));

        Counts(plan, "demand").ShouldBe(Counts(expected["demand"]!));
        Counts(plan, "funded").ShouldBe(Counts(expected["optimal"]!));
        foreach (var (rank, least) in expected["last_rank_spend"]!.AsObject())
            SpendOfRank(plan, rank).ShouldBe(least!.GetValue<long>());
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_MiniRegencyWaterfall_MeetsTheExpectedFile(string from, string to)
    {
        var (plan, expected) = (Plan(from, to, "--strategy", "waterfall"), Expected(from, to));

        plan["strategy"]!.GetValue<string>().ShouldBe("waterfall");
        Counts(plan, "funded").ShouldBe(Counts(expected["waterfall"]!));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_MiniRegency_PaysPublicEmployersAsTheExpectedFile(string from, string to)
    {
        var charges = Plan(from, to)["first_charge"]!.AsArray();
        var expected = Expected(from, to)["public_employer"]!;

        charges.Sum(charge => charge!["owed_workers"]!.GetValue<int>()).ShouldBe(expected["owed"]!.GetValue<int>());
        charges.Sum(charge => charge!["paid_workers"]!.GetValue<int>()).ShouldBe(expected["paid"]!.GetValue<int>());
        charges.GroupBy(charge => Text(charge, "source"))
            .Select(of => (of.Key, Sum: of.Sum(charge => charge!["amount"]!.GetValue<long>())))
            .Where(of => of.Sum > 0)
            .ToDictionary()
            .ShouldBe(expected["spent"]!.AsObject().ToDictionary(of => of.Key, of => of.Value!.GetValue<long>()), ignoreOrder: true);
    }

    [Theory]
    [InlineData("optimal")]
    [InlineData("waterfall")]
    [InlineData("proportional")]
    public void Plan_AsJson_AddsUp(string strategy)
    {
        var plan = Plan("2026-03", "2026-06", "--strategy", strategy, "--monthly");

        var lines = plan["lines"]!.AsArray();
        var unmet = plan["unmet"]!.AsArray();
        Counts(plan, "funded").Values.Sum().ShouldBe(lines.Sum(line => line!["workers"]!.GetValue<int>()));
        (Counts(plan, "demand").Values.Sum() - Counts(plan, "funded").Values.Sum())
            .ShouldBe(unmet.Sum(need => need!["workers"]!.GetValue<int>()));
        var charges = plan["first_charge"]!.AsArray();
        foreach (var source in plan["sources"]!.AsArray())
        {
            var id = Text(source, "source");
            var spent = source!["spent"]!.GetValue<long>();
            spent.ShouldBe(lines.Concat(charges).Where(line => Text(line, "source") == id).Sum(line => line!["amount"]!.GetValue<long>()));
            spent.ShouldBe(source["months"]!.AsArray().Sum(month => month!["spent"]!.GetValue<long>()));
        }
    }

    [Fact]
    public void Plan_AsJson_HasTheKeysInTheirOrder()
    {
        var plan = Plan("2026-03", "2026-06");

        Keys(plan).ShouldBe("window,strategy,coverage,tiers,first_charge,lines,sources,unmet,idle,warnings");
        Keys(plan["window"]).ShouldBe("from,to");
        Keys(plan["tiers"]![0]).ShouldBe("tier,demand,funded");
        Keys(plan["first_charge"]![0]).ShouldBe("employer,source,owed_workers,paid_workers,amount,unpaid");
        Keys(plan["lines"]![0]).ShouldBe("source,village,group,segment,sector,workers,amount");
        Keys(plan["sources"]![0]).ShouldBe("source,envelope,committed,spent,left,carried,reserved,overcommitted,months");
        Keys(plan["unmet"]![0]).ShouldBe("village,group,sector,workers,reason,explanation");
        Keys(plan["idle"]![0]).ShouldBe("source,left,reason,month,last_month,besides,explanation");
        Keys(plan["warnings"]![0]).ShouldBe("code,text,data");
    }

    [Fact]
    public void Plan_MonthlyWithBoundAndMore_HasTheirKeysAtTheEnd()
    {
        var plan = Plan("2026-01", "2026-12", "--monthly", "--strategy", "waterfall", "--bound", "--more", "1000000", "--steps", "100000");

        Keys(plan).ShouldBe("window,strategy,coverage,tiers,first_charge,lines,sources,unmet,idle,bounds,more,warnings");
        Keys(plan["lines"]![0]).ShouldBe("source,village,group,segment,sector,workers,amount,month");
        Keys(plan["unmet"]![0]).ShouldBe("village,group,sector,workers,reason,explanation,month");
        foreach (var bound in plan["bounds"]!.AsArray())
            bound!["most"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(bound["funded"]!.GetValue<int>());
        Keys(plan["more"]![0]).ShouldBe("source,amount,workers,at_most,tiers");
        plan["more"]!.AsArray().ShouldContain(more => more!["workers"]!.GetValue<int>() > 0);
    }

    [Theory]
    [InlineData("2026-03", "2026-06", "source,village,group,segment,sector,workers,amount,warnings")]
    [InlineData("2026-03", "2026-06", "source,village,group,segment,sector,workers,amount,month,warnings", "--monthly")]
    public void Plan_AsCsv_IsTheLines(string from, string to, string header, params string[] more)
    {
        var run = Run(from, to, ["--format", "csv", .. more]);
        var lines = Plan(from, to, more)["lines"]!.AsArray();

        var rows = run.Output.TrimEnd('\n').Split('\n');
        rows[0].ShouldBe(header);
        rows[1..].Select(row => row[..row.LastIndexOf(',')])
            .ShouldBe(lines.Select(line => string.Join(',', line!.AsObject().Select(cell => cell.Value!.ToString()))));
    }

    /// <summary>The legal basis of one of two purses is uncertain.</summary>
    [Fact]
    public void Plan_AsCsv_SaysWhichRowsAreDoubtful()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "two-prices")))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            File.WriteAllText(
                Path.Combine(folder, "funding-sources.csv"),
                "source_id,kind,name,public,order_of_use,regions,groups,segments,legal_basis,legal_from,legal_state\n"
                + "BAZNAS,BAZNAS,Baznas,false,1,,GURU,BPU,SK,,UNCERTAIN\nAPBD,APBD,APBD,true,9,,OJEK,,Perbup,2025-01,\n");

            var run = UcjRun.Of("plan", folder, "--from", "2026-01", "--to", "2026-12", "--format", "csv", "--language", "en");

            run.Output.ShouldBe(
                "source,village,group,segment,sector,workers,amount,warnings\n"
                + "BAZNAS,13.11.01.2001,GURU,BPU,OTHER,1,126000,BASIS_UNCERTAIN\n"
                + "APBD,13.11.01.2002,OJEK,BPU,TRANSPORT,1,201600,\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("en", "Plan for 2026-03..2026-06, optimal, in workers", "Tiers", "First charges", "Purses", "Funded", "Unmet, and why", "Money that stays unused, and why", "With Rp5,000,000 more", "most")]
    [InlineData("id", "Rencana 2026-03..2026-06, optimal, dalam pekerja", "Prioritas", "Beban pertama", "Sumber dana", "Yang dibiayai", "Yang belum, dan sebabnya", "Uang yang tidak terpakai, dan sebabnya", "Dengan tambahan Rp5.000.000", "paling banyak")]
    public void Plan_AsTable_HasItsPartsInTheLanguage(string language, params string[] texts)
    {
        var run = Run("2026-03", "2026-06", "--language", language, "--bound", "--more", "5000000");

        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith('['));
        foreach (var text in texts) run.Output.ShouldContain(text);
    }

    [Fact]
    public void Plan_PursesWithTooMuchCommittedOrMoneyLeft_SaysSoInEveryFormat()
    {
        foreach (var format in new[] { "table", "csv", "json" })
        {
            var said = Run("2026-03", "2026-06", "--format", format, "--language", "en").Error.Split('\n');

            said[0].ShouldBe(
                "[OVERCOMMITTED] The envelope of P04 for 2026-01..2026-12 holds Rp3,080,548 for premiums, and Rp1,424,252 more than there is are "
                + "committed. Put more into it, or end spells it pays for.");
            said.ShouldContain(
                "[MONEY_IDLE] Rp3,409,201 of 4 purses (SAWIT, P08, P10 and 1 more) stays unused while somebody is uncovered: their "
                + "legal bases are not in force in 2026-03 to 2026-06.");
        }
    }

    [Theory]
    [InlineData("--strategy: found 'best', expected optimal|waterfall|proportional.\n", "--from", "2026-01", "--to", "2026-02", "--strategy", "best")]
    [InlineData("--more: found '0', expected rupiah in plain digits, 1 to 1000000000000000.\n", "--from", "2026-01", "--to", "2026-02", "--more", "0")]
    [InlineData("Found --from 2026-03 after --to 2026-02, expected it at or before. Swap or mend them.\n", "--from", "2026-03", "--to", "2026-02")]
    [InlineData("Found a plan for 2027-12..2028-01, expected months within 2020-01..2027-12, the horizon of the data. "
        + "Change the horizon of the data so that it holds these months, or project instead: a projection goes beyond the data and plans "
        + "the money of later envelopes.\n", "--from", "2027-12", "--to", "2028-01")]
    public void Plan_WrongUsage_IsRefusedOnTheErrorStream(string message, params string[] question) =>
        UcjRun.Of(["plan", UcjRun.MiniRegency, "--language", "en", .. question]).ShouldBe(new UcjRun(2, "", message));

    private static UcjRun Run(string from, string to, params string[] more) =>
        UcjRun.Of(["plan", UcjRun.MiniRegency, "--from", from, "--to", to, .. more]);

    private static JsonNode Plan(string from, string to, params string[] more)
    {
        var run = Run(from, to, ["--format", "json", .. more]);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith('['));
        run.ExitCode.ShouldBe(0);
        return JsonNode.Parse(run.Output)!;
    }

    private static JsonNode Expected(string from, string to) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(UcjRun.MiniRegency, "..", "expected", $"plan-{from}-{to}.json")))!;

    private static SortedDictionary<string, int> Counts(JsonNode plan, string figure) =>
        new(plan["tiers"]!.AsArray().ToDictionary(tier => tier!["tier"]!.ToString(), tier => tier![figure]!.GetValue<int>()));

    private static SortedDictionary<string, int> Counts(JsonNode tiers) =>
        new(tiers.AsObject().ToDictionary(tier => tier.Key, tier => tier.Value!.GetValue<int>()));

    private static long SpendOfRank(JsonNode plan, string rank)
    {
        var sources = File.ReadLines(Path.Combine(UcjRun.MiniRegency, "funding-sources.csv")).Skip(1)
            .Select(row => row.Split(','))
            .Where(cells => cells[4] == rank)
            .Select(cells => cells[0])
            .ToHashSet();
        return plan["lines"]!.AsArray().Where(line => sources.Contains(Text(line, "source")))
            .Sum(line => line!["amount"]!.GetValue<long>());
    }

    private static string Text(JsonNode? node, string key) => node![key]!.GetValue<string>();

    private static string Keys(JsonNode? node) => string.Join(',', node!.AsObject().Select(pair => pair.Key));
}
