namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class CliffCommandTests
{
    [Fact]
    public void Cliff_AsCsv_HasTheColumnsOfItsGrouping()
    {
        var run = UcjRun.Of("cliff", UcjRun.MiniRegency, "--from", "2025-12", "--to", "2025-12", "--by", "payer,group,village",
            "--denominator", "LABOUR_FORCE", "--format", "csv");

        (run.ExitCode, run.Error).ShouldBe((0, ""));
        run.Output.Split('\n')[0].ShouldBe(
            "month,payer,group,village,workers,definition,denominator,points,unpriced,monthly_cost,cost_to_end");
        run.Output.Split('\n')[1].ShouldStartWith("2025-12,");
    }

    /// <summary>Counted here from the files themselves, by DOMAIN's words.</summary>
    [Fact]
    public void Cliff_MiniRegency_EqualsACountOfTheFiles()
    {
        var groups = Rows("worker-groups.csv").ToDictionary(row => row["code"], row => row["segment"]);
        var workers = Rows("workers.csv").ToDictionary(row => row["worker_id"]);
        var spells = Rows("participations.csv").ToLookup(row => row["worker_id"]);
        var expected = spells.SelectMany(own => own.Where(spell => spell["to_month"] is not "" && Falls(workers[own.Key], own, spell["to_month"])))
            .Where(spell => Number(spell["to_month"]) is var to && to >= Number("2025-01") && to <= Number("2026-11"))
            .CountBy(spell => $"{spell["to_month"]},{spell["payer"]}").Select(pair => $"{pair.Key},{pair.Value}").Order(StringComparer.Ordinal);

        var run = UcjRun.Of("cliff", UcjRun.MiniRegency, "--from", "2025-01", "--to", "2026-11", "--by", "payer", "--format", "csv");

        run.Output.Split('\n')[1..^1].Select(line => string.Join(',', line.Split(',')[..3])).Order(StringComparer.Ordinal).ShouldBe(expected);

        bool Falls(Dictionary<string, string> worker, IEnumerable<Dictionary<string, string>> own, string last)
        {
            var next = Number(last) + 1;
            var years = (next - Number(worker["birth_month"])) / 12;
            var segment = worker.GetValueOrDefault("segment") is { Length: > 0 } given ? given : groups[worker["group"]];
            return segment != "PMI" && years is >= 15 and <= 64
                && (worker["from_month"] is "" || Number(worker["from_month"]) <= next)
                && (worker["to_month"] is "" || next <= Number(worker["to_month"]))
                && !own.Any(spell => Number(spell["from_month"]) <= next && (spell["to_month"] is "" || next <= Number(spell["to_month"])));
        }
    }

    [Theory]
    [InlineData("id", "biaya sampai akhir")]
    [InlineData("en", "cost to the end")]
    public void Cliff_AsTable_SpeaksTheLanguage(string language, string heading) =>
        UcjRun.Of("cliff", UcjRun.MiniRegency, "--from", "2025-12", "--to", "2025-12", "--language", language).Output.ShouldContain(heading);

    [Fact]
    public void Cliff_AsJson_HasNumbersAndNulls() =>
        UcjRun.Of("cliff", UcjRun.MiniRegency, "--from", "2024-01", "--to", "2024-07", "--denominator", "LABOUR_FORCE", "--format", "json")
            .Output.ShouldContain("\"denominator\": null,");

    [Theory]
    [InlineData("--by: found 'colour', expected each at most once of district,village,group,segment,sector,tier,vulnerable,payer.\n", "--by", "colour")]
    [InlineData("--by: found 'payer', expected each at most once of district,village,group,segment,sector,tier,vulnerable,payer.\n", "--by", "payer,payer")]
    [InlineData("Found denominator 'HEADS', expected one of: REGISTRY, LABOUR_FORCE.\n", "--denominator", "HEADS")]
    public void Cliff_WrongUsage_IsRefused(string message, params string[] question) =>
        UcjRun.Of(["cliff", UcjRun.MiniRegency, "--language", "en", .. question]).ShouldBe(new UcjRun(2, "", message));

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(UcjRun.MiniRegency, file));
        var header = lines[0].Split(',');
        return lines[1..].Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static int Number(string month) => (int.Parse(month[..4]) * 12) + int.Parse(month[5..]);
}
