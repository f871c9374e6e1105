namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class LawCommandTests
{
    [Fact]
    public void Law_InAMonth_HasEachValueInForceWithItsReference()
    {
        var run = UcjRun.Of("law", "--month", "2026-06", "--format", "csv", "--language", "en");

        var lines = run.Output.Split('\n');
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("The law of 2026-06.\n");
        lines[0].ShouldBe("rule,name,from_month,value,regulation,article,source,confidence,state,known_until");
        lines.ShouldContain(line => line.StartsWith(
            "pu.jp.ceiling,JP wage ceiling,2026-03,\"Rp11,086,300\",PP 45/2015,Pasal 29(3)-(4),https://",
            StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith(
            "relief.pp50-2025.other,relief for BPU in other sectors,2026-04,× 0.5,PP 50/2025,", StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.StartsWith("relief.pp7-2025", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "The law of 2027-04, the latest start known.\n"
        + "[LAW_ASSUMED] The premium law is known until 2026-12; figures of 2027-04 assume that it goes on.\n")]
    [InlineData("id", "Ketentuan pada 2027-04, bulan mulai terakhir yang diketahui.\n"
        + "[LAW_ASSUMED] Ketentuan iuran diketahui sampai 2026-12; angka bulan 2027-04 menganggap ketentuan itu tetap berlaku.\n")]
    public void Law_WithoutAMonth_IsThatOfTheLatestStart(string language, string note)
    {
        var run = UcjRun.Of("law", "--format", "csv", "--language", language);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe(note);
        run.Output.ShouldBe(UcjRun.Of("law", "--month", "2027-04", "--format", "csv", "--language", language).Output);
    }

    [Fact]
    public void Law_Changes_HaveOldAndNewWithTheirReference()
    {
        var run = UcjRun.Of("law", "--changes", "2025-07..2026-03", "--format", "csv", "--language", "en");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("5 changes after 2025-07 until 2026-03, compared with the law of 2025-07.\n");
        run.Output.Split('\n').Select(line => line.Split(",http")[0]).ShouldBe(
        [
            "rule,name,from_month,old,new,regulation,article,source,confidence,state,known_until",
            "relief.pp7-2025,labour-intensive relief,2025-08,× 0.5,× 0.5,PP 36/2025,Pasal 10A,\"quoted alike by wmhg.org, https://radarlambar.bacakoran.co/amp/34265 and cuplikandunia.info (90715)\",FOUND,IN_FORCE,2026-12",
            "minimum-wage.13,minimum wage of West Sumatra,2026-01,\"Rp2,994,193\",\"Rp3,182,955\",SK Gubernur Sumatera Barat 562-851-2025,UMP",
            "relief.pp50-2025.transport,relief for BPU in transport,2026-01,,× 0.5,PP 50/2025,Pasal 2-4",
            "relief.pp7-2025,labour-intensive relief,2026-02,× 0.5,ended,PP 36/2025,Pasal 10A,\"quoted alike by wmhg.org, https://radarlambar.bacakoran.co/amp/34265 and cuplikandunia.info (90715)\",FOUND,ENDED,2026-12",
            "pu.jp.ceiling,JP wage ceiling,2026-03,\"Rp10,547,400\",\"Rp11,086,300\",PP 45/2015,Pasal 29(3)-(4)",
            "",
        ]);
    }

    [Theory]
    [InlineData("en", "Rp10,547,400", "JP wage ceiling", "[1] https://")]
    [InlineData("id", "Rp10.547.400", "batas upah JP", "[1] https://")]
    public void Law_ChangesAsTable_SpeakTheLanguageAndListTheSources(string language, params string[] words)
    {
        var run = UcjRun.Of("law", "--changes", "2025-02..2025-03", "--language", language);

        foreach (var word in words) run.Output.ShouldContain(word);
    }

    [Theory]
    [InlineData("table", "")]
    [InlineData("csv", "rule,name,from_month,old,new,regulation,article,source,confidence,state,known_until\n")]
    public void Law_NoChanges_SaysSo(string format, string output) =>
        UcjRun.Of("law", "--changes", "2025-03..2025-04", "--format", format, "--language", "en")
            .ShouldBe(new UcjRun(0, output, "Nothing changes after 2025-03 until 2025-04.\n"));

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    public void Law_NoChangesOfAssumedLaw_SaysThatItIsAssumed(string format) =>
        UcjRun.Of("law", "--changes", "2027-05..2027-12", "--format", format, "--language", "en").Error.ShouldBe(
            "Nothing changes after 2027-05 until 2027-12.\n"
            + "[LAW_ASSUMED] The premium law is known until 2026-12; figures of 2027-05..2027-12 assume that it goes on.\n");

    [Theory]
    [InlineData("en", "Found month 2015-06, expected 2015-07 or later: before it there is no premium law.\n",
        "--month", "2015-06")]
    [InlineData("id", "Ditemukan bulan 2015-06, seharusnya 2015-07 atau sesudahnya: sebelum itu tidak ada ketentuan iuran.\n",
        "--month", "2015-06")]
    [InlineData("en", "Found month 1995-12, expected 2015-07 or later: before it there is no premium law.\n",
        "--changes", "1990-01..1995-12")]
    [InlineData("en", "--month: found '2026', expected YYYY-MM.\n", "--month", "2026")]
    [InlineData("en", "--month: found beside --changes, expected one or the other.\n",
        "--month", "2026-06", "--changes", "2025-01..2026-12")]
    [InlineData("en", "--changes: found '2026-12..2025-01', expected YYYY-MM..YYYY-MM, the first not after the last.\n",
        "--changes", "2026-12..2025-01")]
    [InlineData("en", "--changes: found '2026-12', expected YYYY-MM..YYYY-MM, the first not after the last.\n",
        "--changes", "2026-12")]
    public void Law_WrongUsage_IsRefusedOnTheErrorStream(string language, string message, params string[] question) =>
        UcjRun.Of(["law", "--language", language, .. question]).ShouldBe(new UcjRun(2, "", message));
}
