namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class CommunitiesCommandTests : IDisposable
{
    private const string UnknownMembers =
        "[LOWER_BOUND] The cost is a lower bound: members or registered members of 1 communities are not known (K2). Give both numbers.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

    public CommunitiesCommandTests()
    {
        foreach (var file in Directory.GetFiles(UcjRun.MiniRegency))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "communities.csv"),
            "community_id,name,nagari,members,registered_members\nK1,Tani,13.11.01.2001,64,22\nK2,Sawit,,52,\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("2025-12", "16800", "705600")]
    [InlineData("2026-06", "8400", "352800")]
    public void Communities_AsCsv_TellWhoIsMissingAndWhatThatCosts(string month, string each, string cost)
    {
        var run = UcjRun.Of("communities", _folder, "--month", month, "--format", "csv", "--language", "en");

        (run.ExitCode, run.Error).ShouldBe((0, UnknownMembers));
        run.Output.ShouldBe("community_id,name,village,group,sector,members,registered_members,missing,month,per_member,monthly_cost\n"
            + $"K1,Tani,13.11.01.2001,,OTHER,64,22,42,{month},{each},{cost}\nK2,Sawit,,,OTHER,52,,,{month},{each},\n");
    }

    [Fact]
    public void Communities_OfSectorsWithOtherRelief_CostWhatEachSectorDoes()
    {
        File.WriteAllText(Path.Combine(_folder, "communities.csv"),
            "community_id,name,nagari,members,registered_members,group,sector\nK1,Ojek,,10,4,,TRANSPORT\nK2,Tani,,9,2,,\n");

        var run = UcjRun.Of("communities", _folder, "--language", "en", "--month", "2026-02");

        run.Error.ShouldBe("13 of 19 members are not registered: Rp168,000 a month.\n");
        UcjRun.Of("communities", _folder, "--month", "2026-02", "--format", "csv").Output.ShouldContain(
            "K2,Tani,,,OTHER,9,2,7,2026-02,16800,117600\nK1,Ojek,,,TRANSPORT,10,4,6,2026-02,8400,50400\n");
    }

    [Theory]
    [InlineData("id", "biaya sebulan", "[LOWER_BOUND] Biayanya adalah batas bawah: jumlah anggota atau yang terdaftar tidak diketahui dari 1 "
        + "komunitas (K2). Lengkapi kedua jumlahnya.\n42 dari 116 anggota belum terdaftar: Rp705.600 sebulan, Rp16.800 seorang.\n")]
    [InlineData("en", "cost a month", UnknownMembers + "42 of 116 members are not registered: Rp705,600 a month, Rp16,800 each.\n")]
    public void Communities_AsTable_SpeaksTheLanguage(string language, string heading, string totals)
    {
        var run = UcjRun.Of("communities", _folder, "--language", language, "--month", "2025-12");

        run.Output.ShouldContain(heading);
        run.Error.ShouldBe(totals);
    }

    [Fact]
    public void Communities_NoMonth_IsTheLastOfTheData() =>
        UcjRun.Of("communities", _folder, "--format", "json").Output.ShouldContain("\"month\": \"2027-12\"");

    [Fact]
    public void Communities_MonthOutsideTheData_IsRefused()
    {
        var run = UcjRun.Of("communities", _folder, "--month", "2028-01", "--language", "en");

        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldStartWith("Found months 2028-01..2028-01, expected months within 2020-01..2027-12");
    }
}
