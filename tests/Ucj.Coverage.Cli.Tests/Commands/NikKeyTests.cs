namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>The key for NIK comes from the environment, for every command that reads a folder.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class NikKeyTests : IDisposable
{
    private const string Variable = "Store__NikKey";

    private const string Refused =
        "workers.csv, line 7, column nik: found '…', expected a NIK of 16 digits; a number in scientific notation is not a NIK. "
        + "A spreadsheet has dropped its digits: take the NIK from the source again, into a column formatted as text.\n"
        + "workers.csv, line 8, column nik: found '…', expected a NIK of 16 digits, not 15. Mend the NIK, or leave the cell empty.\n";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);

    [Fact]
    public void Check_WithoutKey_SaysHowToSetItAtEveryNikButNone()
    {
        Environment.SetEnvironmentVariable(Variable, null);

        var run = UcjRun.Of("check", UcjRun.Case("nik-column"), "--language", "en");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe(string.Concat(Enumerable.Range(4, 5).Select(line =>
            $"workers.csv, line {line}, column nik: found '…', expected an empty nik, as no matching key is set. Set the environment variable "
            + "Store__NikKey to a random key of at least 16 bytes in base64 (openssl rand -base64 32), or leave the nik column empty.\n")));
    }

    [Fact]
    public void Check_WithKey_ReadsTheColumn()
    {
        SetKey(32);

        var run = UcjRun.Of("check", UcjRun.Case("nik-column"), "--language", "en");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe(
            "[SAME_NIK] workers.csv, line 5, column nik: found '…', expected a NIK that line 4 does not already have. "
            + "Both workers (line 4 and this one) are taken, as a pair to be looked at; see which is right.\n"
            + "[NIK_CONTRADICTS_BIRTH] workers.csv, line 6, column nik: found '…', expected a birth in 1990-12, as birth_month says. "
            + "Born 1980-05 by the NIK (day 65 - 40 = 25), 1990-12 by birth_month, which is used. Look at both.\n" + Refused);
    }

    [Fact]
    public void Report_WithKey_AnswersFromTheGoodRows()
    {
        SetKey(32);
        var folder = Directory.CreateTempSubdirectory("ucj-nik-");
        foreach (var file in Directory.GetFiles(UcjRun.Case("nik-column"))) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));

        var run = UcjRun.Of("report", folder.FullName, "--partial", "--from", "2025-01", "--to", "2025-01", "--format", "csv", "--language", "en");

        run.Output.ShouldContain("\n2025-01,5,0,5,");
        run.Error.ShouldBe($"{Refused}Rejected rows: {Path.Combine(folder.FullName, "workers.rejected.csv")}\n");
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Check_KeyTooShort_IsRefused()
    {
        SetKey(3);

        UcjRun.Of("check", UcjRun.Case("nik-column"), "--language", "en").Error
            .ShouldBe("Found Store:NikKey too short, expected at least 16 bytes. Make a random key.\n");
    }

    private static void SetKey(int bytes) => Environment.SetEnvironmentVariable(Variable, Convert.ToBase64String(new byte[bytes]));
}
