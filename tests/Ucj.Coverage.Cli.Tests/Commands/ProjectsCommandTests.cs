namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ProjectsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

    public ProjectsCommandTests()
    {
        foreach (var file in Directory.GetFiles(UcjRun.MiniRegency))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "projects.csv"),
            "project_id,name,contract_value,vat_included,monthly_wages,employer_id,from_month,to_month,workers,registered\n"
            + "P1,Road,1110000000,true,,E00001,2025-05,2025-11,28,true\n"
            + "P2,Market,,,96000000,,2026-01,2026-12,24,false\n"
            + "P3,Dam,1000000000,,,,2025-03,,,false\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Projects_AsCsv_TellWhatIsDueAndUnpaid()
    {
        var run = UcjRun.Of("projects", _folder, "--month", "2026-05", "--format", "csv");

        (run.ExitCode, run.Error).ShouldBe((0, ""));
        run.Output.Split('\n').ShouldBe(
        [
            "project_id,name,village,employer_id,from_month,to_month,running,contract_value,vat_included,monthly_wages,registered,"
                + "workers,covered,month,basis,due_months,due,unpaid",
            "P2,Market,,,2026-01,2026-12,true,,,96000000,false,24,,2026-05,PROJECT_WAGES,2026-01..2026-05,9792000,9792000",
            "P3,Dam,,,2025-03,,true,1000000000,,,false,,,2026-05,CONTRACT_VALUE,,1750000,1750000",
            "P1,Road,,E00001,2025-05,2025-11,false,1110000000,true,,true,28,0,2026-05,CONTRACT_VALUE_WITH_VAT,,1750000,0",
            "",
        ]);
    }

    [Theory]
    [InlineData("id", "belum dibayar", "Iuran proyek Rp13.292.000, belum dibayar Rp11.542.000.\n")]
    [InlineData("en", "unpaid", "Rp13,292,000 is due for projects, Rp11,542,000 of it is not paid.\n")]
    public void Projects_AsTable_SpeaksTheLanguage(string language, string heading, string totals)
    {
        var run = UcjRun.Of("projects", _folder, "--language", language, "--month", "2026-05");

        run.Output.ShouldContain(heading);
        run.Error.ShouldBe(totals);
    }

    [Fact]
    public void Projects_WrongMonth_IsWrongUsage() =>
        UcjRun.Of("projects", _folder, "--month", "May").ShouldBe(new UcjRun(2, "", "--month: found 'May', expected YYYY-MM.\n"));
}
