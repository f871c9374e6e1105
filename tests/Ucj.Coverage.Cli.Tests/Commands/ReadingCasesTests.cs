namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>Small folders that real life hands in, as commands answer from them.</summary>
public sealed class ReadingCasesTests
{
    [Theory]
    [InlineData("en", "Found a sum of premiums above Rp9,223,372,036,854,775,807, expected one that fits 64 bits. The highest incomes are "
        + "those of W6 (Rp9,223,372,036,854,775,807); W7 (Rp9,223,372,036,854,775,807); W2 (Rp999,999,999,999,999,999). "
        + "Check the workers' incomes, or ask for a shorter period.\n")]
    [InlineData("id", "Jumlah iuran melebihi Rp9.223.372.036.854.775.807 (64 bit). Penghasilan tertinggi: "
        + "W6 (Rp9.223.372.036.854.775.807); W7 (Rp9.223.372.036.854.775.807); W2 (Rp999.999.999.999.999.999). "
        + "Periksa penghasilan pekerja, atau tanyakan periode yang lebih pendek.\n")]
    public void Report_YearOfTwoWagesAboveAll_IsRefusedAndNamesThem(string language, string expected) =>
        UcjRun.Of("report", UcjRun.Case("lost-thousands"), "--granularity", "year", "--language", language)
            .ShouldBe(new UcjRun(2, "", expected));

    [Theory]
    [InlineData("report", "\n2025-03,'=1+1,13.11.01.2001,1,0,1,", "--by", "group,village")]
    [InlineData("employers", "\n'=2+3,'@SUM(1+9)*cmd|' /C calc'!A0,13.11.01.2001,SMALL,")]
    public void Any_NamesThatASpreadsheetComputes_AreHarmlessInCsv(string command, string expected, params string[] options)
    {
        var run = UcjRun.Of([command, UcjRun.Case("formula-in-name"), "--from", "2025-03", "--to", "2025-03", "--format", "csv", .. options]);

        run.Output.ShouldContain(expected);
        run.Output.Split(',', '\n').ShouldAllBe(cell => cell.Length == 0 || !"=@\t".Contains(cell[0]));
    }

    [Fact]
    public void Employers_NameThatASpreadsheetComputes_IsAsItStandsInJson() =>
        UcjRun.Of("employers", UcjRun.Case("formula-in-name"), "--format", "json").Output.ShouldContain("\"employer_id\": \"=2+3\"");
}
