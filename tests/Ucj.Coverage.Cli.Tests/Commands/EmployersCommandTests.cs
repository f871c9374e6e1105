namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class EmployersCommandTests
{
    private const string UnknownWorkers =
        "[LOWER_BOUND] What is owed is a lower bound: in 2025-06 employers have 1,035 workers who are not in the data, so that nobody can "
        + "price them (GOV2: 288, GOV0: 287, GOV1: 287, GOVB: 66, E00001: 52 and 2 more). Add them to the data of workers.\n";

    private static readonly string[] June = ["--from", "2025-06", "--to", "2025-06"];

    [Fact]
    public void Employers_AsCsv_HasARowForEachEmployerTheLargestDebtFirst()
    {
        var run = UcjRun.Of(["employers", UcjRun.MiniRegency, "--format", "csv", "--language", "en", .. June]);

        (run.ExitCode, run.Error).ShouldBe((0, UnknownWorkers));
        var lines = run.Output.Split('\n');
        lines[0].ShouldBe("employer_id,name,village,scale,registered,first_charge_on,period,workers,eligible,covered,missing,"
            + "unknown,uncovered_months,unpriced_months,owed_total,owed_jkk,owed_jkm,owed_jht,owed_jp,"
            + "owed_by_employer,owed_by_worker,owed_by_funded");
        lines[1].ShouldStartWith("E00005,CV 5,13.11.01.2002,MEDIUM,false,,2025-06..2025-06,55,12,2,53,43,10,0,2595592,");
        lines[1].ShouldEndWith(",1813058,782534,0");
        lines.Single(line => line.StartsWith("GOVB,", StringComparison.Ordinal)).ShouldEndWith(",0,0,655101");
        lines.Length.ShouldBe(1 + 17 + 1);
    }

    [Fact]
    public void Employers_Monthly_AddUpToTheRange()
    {
        string[] year = ["employers", UcjRun.MiniRegency, "--format", "csv", "--from", "2025-01", "--to", "2025-12"];

        var (whole, monthly) = (UcjRun.Of(year), UcjRun.Of([.. year, "--monthly"]));

        Owed(monthly).GroupBy(row => row.Id).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Total))
            .ShouldBe(Owed(whole).ToDictionary(row => row.Id, row => row.Total), ignoreOrder: true);
        Owed(monthly).Count().ShouldBe(17 * 12);
    }

    [Theory]
    [InlineData("id", "beban pertama", "[LOWER_BOUND] Jumlah yang terutang adalah batas bawah: pada 2025-06 pemberi kerja mempunyai 1.035 pekerja "
        + "yang tidak ada dalam data, sehingga iurannya tidak dapat dihitung (GOV2: 288, GOV0: 287, GOV1: 287, GOVB: 66, E00001: 52 dan 2 "
        + "lainnya). Tambahkan mereka ke data pekerja.\nPemberi kerja swasta berutang Rp10.613.816; beban pertama sumber dana Rp2.131.336.\n")]
    [InlineData("en", "first charge on", UnknownWorkers + "Private employers owe Rp10,613,816; first charges on purses are Rp2,131,336.\n")]
    public void Employers_AsTable_SpeaksTheLanguage(string language, string heading, string totals)
    {
        var run = UcjRun.Of(["employers", UcjRun.MiniRegency, "--language", language, .. June]);

        run.Output.ShouldContain(heading);
        run.Error.ShouldBe(totals);
    }

    [Fact]
    public void Employers_FirstMonthAfterLast_IsWrongUsage() =>
        UcjRun.Of("employers", UcjRun.MiniRegency, "--from", "2026-01", "--to", "2025-12", "--language", "en").ShouldBe(new UcjRun(
            2, "", "Found --from 2026-01 after --to 2025-12, expected it at or before. Swap or mend them.\n"));

    private static IEnumerable<(string Id, long Total)> Owed(UcjRun run) => run.Output.Split('\n')[1..^1]
        .Select(line => line.Split(',')).Select(cells => (cells[0], long.Parse(cells[14])));
}
