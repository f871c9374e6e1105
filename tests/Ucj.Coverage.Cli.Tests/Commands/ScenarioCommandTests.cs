namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ScenarioCommandTests
{
    [Fact]
    public void Project_MiniRegency_EqualsTheReportWhereNothingIsAssumed()
    {
        var report = UcjRun.Of("report", UcjRun.MiniRegency, "--format", "csv", "--from", "2026-01", "--to", "2026-12");
        var projection = UcjRun.Of("project", UcjRun.MiniRegency, "--format", "csv", "--from", "2026-01", "--to", "2026-12");

        projection.ExitCode.ShouldBe(0);
        Figures(projection.Output, 1, 2).Take(1).ShouldBe(["eligible,active"]);
        Figures(projection.Output, 1).ShouldBe(Figures(report.Output, 1));
    }

    [Fact]
    public void Scenario_FaultyFile_TellsEveryFault()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, """{"version":1,"name":"x","changes":[{"change":"FLY"},{"change":"FUND_MONTHS","months":0}]}""");

        var run = UcjRun.Of("scenario", UcjRun.MiniRegency, file, "--language", "en");

        File.Delete(file);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("$.changes[0].change: found \"FLY\"");
        run.Error.ShouldContain("$.changes[1].months: found 0, expected a whole number from 1 to 10000000.");
    }

    [Theory]
    [InlineData("en", "Found that FOLDER is a folder, expected a file. Name a file.\n")]
    [InlineData("id", "FOLDER adalah folder, seharusnya berkas. Sebutkan sebuah berkas.\n")]
    public void Scenario_FolderForAFile_IsWrongUsageInBothLanguages(string language, string said) =>
        UcjRun.Of("scenario", UcjRun.MiniRegency, AppContext.BaseDirectory.TrimEnd('/'), "--language", language)
            .ShouldBe(new UcjRun(2, "", said.Replace("FOLDER", AppContext.BaseDirectory.TrimEnd('/'))));

    [Theory]
    [InlineData("en", "Found no file ", ", expected one. Check its name.")]
    [InlineData("id", "Berkas ", " tidak ada. Periksa namanya.")]
    public void Scenario_NoFile_IsWrongUsageInBothLanguages(string language, string before, string after)
    {
        var run = UcjRun.Of("scenario", UcjRun.MiniRegency, "nothing.json", "--language", language);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(before);
        run.Error.TrimEnd().ShouldEndWith("nothing.json" + after);
    }

    [Theory]
    [InlineData("every-nagari-100.json")]
    [InlineData("employers-60-percent.json")]
    [InlineData("zakat-and-registration.json")]
    public void Scenario_Sample_IsCompared(string name)
    {
        var file = Path.Combine(UcjRun.MiniRegency, "..", "..", "..", "..", "..", "..", "samples", "solok-selatan", "scenarios", name);
        var run = UcjRun.Of("scenario", UcjRun.MiniRegency, file, "--format", "csv", "--language", "en");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("scenario,change,month,workers,definition,points,worker_months,average_active,peak_active,premium_total,paid_by_employer,");
        run.Error.ShouldContain("Assumptions:");
    }

    [Fact]
    public void Seek_TargetReachedAlready_NeedsNothing()
    {
        var run = UcjRun.Of("seek", UcjRun.MiniRegency, "--target", "1", "--by", "2026-06", "--format", "csv", "--language", "en");

        run.ExitCode.ShouldBe(0);
        run.Output.Trim().ShouldBe("purse,workers,amount,total,total_lower_bound,proven");
        run.Error.ShouldContain("It is reached without new money.");
    }

    private static IEnumerable<string> Figures(string csv, params int[] columns) => csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(',')).Select(cells => string.Join(',', columns.Select(column => cells[column])));
}
