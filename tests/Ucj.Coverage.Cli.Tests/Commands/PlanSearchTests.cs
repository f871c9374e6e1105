using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>A purse with money for its rider, who costs half of what the two teachers cost: whoever looks for the cheapest next worker finds none.</summary>
public sealed class PlanSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

    public PlanSearchTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "two-prices")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "envelopes.csv"), "source_id,from_month,to_month,amount\nBAZNAS,2026-01,2026-03,25200\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("id", 1, "Rp0 lagi membiayai paling sedikit 0 dari 9 pekerja yang diminta.",
        "[AT_LEAST] Uang baru dapat membiayai paling sedikit 0 dari 9 yang diminta. Pencarian berakhir sebelum ada cara untuk lebih banyak "
            + "yang ditemukan, atau terbukti tidak ada; beri langkah pencarian lebih banyak.")]
    [InlineData("en", 1, "Rp0 more pays for at least 0 of the 9 workers asked for.",
        "[AT_LEAST] New money can pay for at least 0 of the 9 asked for. The search ended before a way for more was found, or proven not "
            + "to be; give it more steps.")]
    [InlineData("id", 60_000_000, "Rp100.800 lagi membiayai 2 dari 9 pekerja yang diminta.", null)]
    [InlineData("en", 60_000_000, "Rp100,800 more pays for 2 of the 9 workers asked for.", null)]
    public void MoneyFor_Steps_DecideWhetherTheWorkersAreTheMost(string language, int steps, string answer, string? warning)
    {
        var run = Plan(steps, "--language", language);

        run.ExitCode.ShouldBe(warning is null ? 4 : 0, run.Error);
        run.Output.ShouldContain(answer);
        run.Error.Split('\n').Where(line => line.StartsWith("[AT_", StringComparison.Ordinal)).ShouldBe(warning is null ? [] : [warning]);
    }

    [Theory]
    [InlineData(1, false, 0)]
    [InlineData(60_000_000, true, 2)]
    public void MoneyFor_AsJson_TellsWhetherTheWorkersAreTheMost(int steps, bool isMost, int workers)
    {
        var extra = JsonElement.Parse(Plan(steps, "--format", "json").Output).GetProperty("money_for");

        (extra.GetProperty("most_proven").GetBoolean(), extra.GetProperty("workers").GetInt32()).ShouldBe((isMost, workers));
    }

    private UcjRun Plan(int steps, params string[] more) =>
        UcjRun.Of(["plan", _folder, "--from", "2026-01", "--to", "2026-03", "--money-for", "9", "--steps", $"{steps}", .. more]);
}
