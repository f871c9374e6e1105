namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>The sample regency through the whole product: made, checked, reported.</summary>
public sealed class SampleCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "ucj-sample-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Sample_RealSize_TellsThePublishedStory()
    {
        UcjRun.Of("sample", _folder).ExitCode.ShouldBe(0);

        UcjRun.Of("check", _folder).ExitCode.ShouldBe(0);
        Percent("2024-09", "LABOUR_FORCE").ShouldBe("106590,18092,88498,LABOUR_FORCE,106590,16.97");
        Percent("2025-10", "LABOUR_FORCE").ShouldEndWith(",LABOUR_FORCE,106590,17.63");
        Percent("2025-10", "POTENTIAL").ShouldEndWith(",POTENTIAL,61794,30.40");
        UcjRun.Of("report", _folder, "--format", "csv", "--from", "2024-09", "--to", "2024-09", "--by", "segment").Output
            .Split('\n')[1..4].Select(line => string.Join(',', line.Split(',')[1], line.Split(',')[3]))
            .ShouldBe(["BPU,5847", "JAKON,1135", "PU,11110"]);
    }

    [Fact]
    public void Sample_OtherSize_IsAFolderWithoutProblems()
    {
        var run = UcjRun.Of("sample", _folder, "--workers", "1000", "--seed", "7", "--coverage", "40", "--language", "en");

        run.ShouldBe(new UcjRun(0, "", $"1,000 synthetic workers (seed 7) in {_folder}\n"));
        UcjRun.Of("check", _folder).ExitCode.ShouldBe(0);
        Percent("2024-09", "LABOUR_FORCE").ShouldBe("1000,400,600,LABOUR_FORCE,1000,40.00");
    }

    [Fact]
    public void Sample_FolderWithoutItsWorkers_GetsThemWhenFirstRead()
    {
        UcjRun.Of("sample", _folder, "--workers", "200");
        var made = File.ReadAllText(Path.Combine(_folder, "workers.csv"));
        File.Delete(Path.Combine(_folder, "workers.csv"));

        UcjRun.Of("check", _folder).ExitCode.ShouldBe(0);

        File.ReadAllText(Path.Combine(_folder, "workers.csv")).ShouldBe(made);
    }

    [Fact]
    public void Sample_FolderOfSomethingElse_IsRefused()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "thesis.txt"), "mine");

        UcjRun.Of("sample", _folder, "--language", "en").ShouldBe(new UcjRun(2, "",
            $"Found files in {_folder} but no sample.json, expected an empty folder or an earlier sample. Name another folder.\n"));
    }

    [Fact]
    public void Check_MalformedProfile_SaysSo()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "sample.json"), "{}");

        var run = UcjRun.Of("check", _folder);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith(Path.Combine(_folder, "sample.json") + ": ");
    }

    [Theory]
    [InlineData("--workers: found '99', expected 100 to 10000000.\n", "--workers", "99")]
    [InlineData("--seed: found 'x', expected 0 to 9223372036854775807.\n", "--seed", "x")]
    [InlineData("--coverage: found '101', expected 0 to 100.\n", "--coverage", "101")]
    public void Sample_WrongUsage_IsRefused(string message, params string[] options) =>
        UcjRun.Of(["sample", _folder, .. options]).ShouldBe(new UcjRun(2, "", message));

    private string Percent(string month, string denominator)
    {
        var run = UcjRun.Of("report", _folder, "--format", "csv", "--from", month, "--to", month, "--denominator", denominator);
        return string.Join(',', run.Output.Split('\n')[1].Split(',')[1..7]);
    }
}
