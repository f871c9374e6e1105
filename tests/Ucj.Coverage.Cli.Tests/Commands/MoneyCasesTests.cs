namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>Small folders whose money does not move, or moved against a rule.</summary>
public sealed class MoneyCasesTests
{
    [Fact]
    public void Payments_PaidWithoutBasis_NamesPurseMonthsWorkersRupiahAndRules()
    {
        var run = UcjRun.Of("payments", Folder("paid-without-basis"), "--format", "csv", "--workers", "--language", "en");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe(
            "source,from_month,to_month,workers,worker_months,amount,rules,explanation,worker_ids\n"
            + "APBD,2024-01,2024-12,1,12,201600,BEFORE_BASIS+NO_ENVELOPE+OUTSIDE_HORIZON,before the legal basis came into force; without an "
            + "envelope; outside the horizon of the data,C\n"
            + "APBD,2025-01,2025-12,1,12,201600,NO_ENVELOPE,without an envelope,B\n"
            + "BAZNAS,2025-01,2025-06,1,6,100800,OTHER_GROUP+NO_ENVELOPE,outside the earmark: other groups; without an envelope,A\n");
        run.Error.ShouldBe(
            "[PAID_AGAINST_RULE] Rp504,000 for 3 workers (30 worker-months) were paid by purses against a rule. The rows say which.\n");
    }

    [Fact]
    public void Payments_FirstMonthAfterLast_IsWrongUsage() =>
        UcjRun.Of("payments", Folder("paid-without-basis"), "--from", "2026-01", "--to", "2025-12", "--language", "en").ShouldBe(new UcjRun(
            2, "", "Found --from 2026-01 after --to 2025-12, expected it at or before. Swap or mend them.\n"));

    [Fact]
    public void Employers_DeclaredButUnknown_NamesThoseNobodyCanPrice()
    {
        var run = UcjRun.Of("employers", Folder("declared-but-unknown"), "--from", "2026-01", "--to", "2026-01", "--format", "csv", "--language", "en");

        run.Error.ShouldBe(
            "[LOWER_BOUND] What is owed is a lower bound: in 2026-01 employers have 508 workers who are not in the data, so that nobody can "
            + "price them (E2: 499, E1: 9). Add them to the data of workers.\n");
    }

    [Fact]
    public void Plan_BasisFromApril_NamesTheMonthsBeforeIt()
    {
        var run = UcjRun.Of("plan", Folder("basis-from-april"), "--from", "2026-01", "--to", "2026-12", "--monthly", "--format", "csv", "--language", "en");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("is not in force in 2026-01 to 2026-03: only from 2026-04.");
    }

    [Theory]
    [InlineData("plan", "--from", "2026-01", "--to", "2026-12")]
    [InlineData("plan", "--from", "2026-01", "--to", "2026-12", "--strategy", "waterfall")]
    [InlineData("plan", "--from", "2026-01", "--to", "2026-12", "--strategy", "proportional")]
    [InlineData("plan", "--from", "2026-01", "--to", "2026-12", "--monthly", "--more", "1000000000000000", "--money-for", "5", "--bound")]
    [InlineData("purses")]
    [InlineData("payments")]
    [InlineData("project", "--to", "2026-12")]
    [InlineData("seek", "--target", "100", "--by", "2026-12", "--from", "2026-01", "--until", "2026-12")]
    public void Any_LargestEnvelope_IsRefusedInWordsOrAnswered(string command, params string[] options)
    {
        var run = UcjRun.Of([command, Folder("largest-envelope"), "--language", "en", .. options]);

        run.Error.ShouldNotContain("OverflowException");
        if (run.ExitCode != 0) run.Error.ShouldContain("all envelopes together at most Rp10,000,000,000,000,000");
    }

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);
}
