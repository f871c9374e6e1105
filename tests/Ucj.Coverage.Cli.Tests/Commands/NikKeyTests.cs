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

    /// <summary>B in the months of A, and D in two of E, who pays for himself: 16,800 in March, half of it from April on.</summary>
    [Theory]
    [InlineData("en", "the same person is paid for under another id as well",
        "workers.csv, line 3, column nik: found '…', expected a NIK of 16 digits. Read as …; in all 2 cells of this column were read from other "
            + "forms: a NIK with signs between.\n"
            + "[PAID_AGAINST_RULE] Rp58,800 for 2 workers (6 worker-months) were paid by purses against a rule. The rows say which.\n"
            + "[PAID_NOT_ELIGIBLE] Rp58,800 for 2 workers (6 worker-months) were paid for people who are not eligible: their age, not in the "
            + "workforce, or paid for twice.\n")]
    [InlineData("id", "orang yang sama dibayar dengan id lain juga",
        "workers.csv, baris 3, kolom nik: ditemukan '…', seharusnya NIK 16 digit. Dibaca sebagai …; seluruhnya 2 sel kolom ini dibaca dari bentuk "
            + "lain: NIK dengan tanda pemisah.\n"
            + "[PAID_AGAINST_RULE] Rp58.800 untuk 2 pekerja (6 pekerja-bulan) dibayar sumber dana bertentangan dengan aturan. Barisnya menyebut "
            + "aturannya.\n"
            + "[PAID_NOT_ELIGIBLE] Rp58.800 untuk 2 pekerja (6 pekerja-bulan) dibayar untuk orang yang tidak memenuhi syarat: usia, tidak "
            + "bekerja, atau dibayar dua kali.\n")]
    public void Payments_PersonEnteredTwice_SaysWhichIdIsOneTooManyAndWhen(string language, string explanation, string warnings)
    {
        SetKey(32);

        UcjRun.Of("payments", UcjRun.Case("paid-twice"), "--format", "csv", "--workers", "--language", language).ShouldBe(new UcjRun(
            0,
            "source,from_month,to_month,workers,worker_months,amount,rules,explanation,worker_ids\n"
                + $"BAZNAS,2026-03,2026-06,2,6,58800,PAID_TWICE,{explanation},B D\n",
            warnings));
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
