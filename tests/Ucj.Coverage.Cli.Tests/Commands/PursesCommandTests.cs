using System.Globalization;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class PursesCommandTests
{
    [Fact]
    public void Purses_AsCsv_HasEveryEnvelopeInOrderOfUse()
    {
        var run = UcjRun.Of("purses", UcjRun.MiniRegency, "--format", "csv");

        run.ExitCode.ShouldBe(0);
        var rows = run.Output.TrimEnd('\n').Split('\n');
        rows[0].ShouldBe("source,kind,public,order_of_use,from_month,to_month,envelope,carried,reserved,committed,free,"
            + "overcommitted,legal_basis,legal_from,legal_to,legal_state");
        rows[1].ShouldStartWith("SAWIT,DBH_SAWIT,true,1,2025-01,2025-03,1001582,0,0,");
        rows.Length.ShouldBe(File.ReadAllLines(Path.Combine(UcjRun.MiniRegency, "envelopes.csv")).Length);
        foreach (var cells in rows.Skip(1).Select(row => row.Split(',')))
        {
            var (envelope, committed) = (long.Parse(cells[6]), long.Parse(cells[9]));
            long.Parse(cells[10]).ShouldBe(Math.Max(0, envelope - committed), cells[0]);
            long.Parse(cells[11]).ShouldBe(Math.Max(0, committed - envelope), cells[0]);
        }
    }

    [Fact]
    public void Purses_Overcommitted_AreToldOnTheErrorStream()
    {
        var run = UcjRun.Of("purses", UcjRun.MiniRegency, "--format", "csv", "--language", "en");

        var over = run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(row => row.Split(',')).Where(cells => cells[11] != "0").ToArray();
        over.ShouldNotBeEmpty();
        run.Error.TrimEnd('\n').Split('\n').ShouldBe(
            over.Select(cells => string.Create(
                CultureInfo.InvariantCulture,
                $"[OVERCOMMITTED] The envelope of {cells[0]} for {cells[4]}..{cells[5]} holds Rp{long.Parse(cells[6]) + long.Parse(cells[7]) - long.Parse(cells[8]):N0} for premiums, and Rp{long.Parse(cells[11]):N0} more than there is are committed. Put more into it, or end spells it pays for.")),
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("id", "dasar hukum", "terikat")]
    [InlineData("en", "legal basis", "committed")]
    public void Purses_AsTable_SpeaksTheLanguage(string language, params string[] headings)
    {
        var run = UcjRun.Of("purses", UcjRun.MiniRegency, "--language", language);

        foreach (var heading in headings) run.Output.ShouldContain(heading);
    }

    [Theory]
    [InlineData("id", "Ini keadaan pagu, bukan rencana: untuk siapa uang bebas dapat dipakai, dan mengapa sisanya tidak, dikatakan 'ucj plan FOLDER'.\n")]
    [InlineData("en", "These are balances, not a plan: whom free money can pay for, and why the rest of it cannot, 'ucj plan FOLDER' says.\n")]
    public void Purses_FreeMoney_PointsToThePlan(string language, string sentence) =>
        UcjRun.Of("purses", UcjRun.MiniRegency, "--language", language).Error.ShouldEndWith(sentence);

    [Theory]
    [InlineData("2030-01", "en", "--month: found 2030-01, expected a month within 2020-01..2027-12, the horizon of the data.\n")]
    [InlineData("2019-12", "id", "--month: ditemukan 2019-12, seharusnya bulan di dalam rentang data 2020-01..2027-12.\n")]
    public void Purses_MonthOutsideTheData_IsRefused(string month, string language, string said) =>
        UcjRun.Of("purses", UcjRun.MiniRegency, "--month", month, "--language", language).ShouldBe(new UcjRun(2, "", said));

    [Fact]
    public void Purses_WrongMonth_IsRefused() => UcjRun.Of("purses", UcjRun.MiniRegency, "--month", "2025-13", "--language", "en")
        .ShouldBe(new UcjRun(2, "", "--month: found '2025-13', expected YYYY-MM.\n"));
}
