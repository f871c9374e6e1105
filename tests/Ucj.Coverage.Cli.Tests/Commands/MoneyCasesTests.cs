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

    [Theory]
    [InlineData("months-cap", "en",
        "BAZNAS,2026-07,2026-08,1,2,16800,BEYOND_MONTHS_CAP,beyond the months a worker may be paid for,A\n",
        "[PAID_AGAINST_RULE] Rp16,800 for 1 workers (2 worker-months) were paid by purses against a rule. The rows say which.\n")]
    [InlineData("months-cap", "id",
        "BAZNAS,2026-07,2026-08,1,2,16800,BEYOND_MONTHS_CAP,melebihi batas bulan seorang pekerja,A\n",
        "[PAID_AGAINST_RULE] Rp16.800 untuk 1 pekerja (2 pekerja-bulan) dibayar sumber dana bertentangan dengan aturan. Barisnya "
            + "menyebut aturannya.\n")]
    [InlineData("over-committed", "en", "BAZNAS,2026-01,2026-12,2,24,52000,OVERCOMMITTED,more than the envelope holds,A B\n", "")]
    [InlineData("over-committed", "id", "BAZNAS,2026-01,2026-12,2,24,52000,OVERCOMMITTED,melebihi isi pagu,A B\n", "")]
    [InlineData("paid-not-eligible", "en",
        "BAZNAS,2026-03,2026-04,1,2,25200,NOT_IN_WORKFORCE,not yet or no longer in the workforce,B\n"
            + "BAZNAS,2026-04,2026-06,1,3,25200,TOO_OLD,past working age,A\n",
        "[PAID_AGAINST_RULE] Rp50,400 for 2 workers (5 worker-months) were paid by purses against a rule. The rows say which.\n"
            + "[PAID_NOT_ELIGIBLE] Rp50,400 for 2 workers (5 worker-months) were paid for people who are not eligible: their age, not in the "
            + "workforce, or paid for twice.\n")]
    [InlineData("paid-not-eligible", "id",
        "BAZNAS,2026-03,2026-04,1,2,25200,NOT_IN_WORKFORCE,belum atau tidak lagi bekerja,B\n"
            + "BAZNAS,2026-04,2026-06,1,3,25200,TOO_OLD,melewati usia kerja,A\n",
        "[PAID_AGAINST_RULE] Rp50.400 untuk 2 pekerja (5 pekerja-bulan) dibayar sumber dana bertentangan dengan aturan. Barisnya "
            + "menyebut aturannya.\n"
            + "[PAID_NOT_ELIGIBLE] Rp50.400 untuk 2 pekerja (5 pekerja-bulan) dibayar untuk orang yang tidak memenuhi syarat: usia, tidak "
            + "bekerja, atau dibayar dua kali.\n")]
    public void Payments_AgainstRules_SayWhichInBothLanguages(string folder, string language, string rows, string warnings) =>
        UcjRun.Of("payments", Folder(folder), "--format", "csv", "--workers", "--language", language).ShouldBe(new UcjRun(
            0, "source,from_month,to_month,workers,worker_months,amount,rules,explanation,worker_ids\n" + rows, warnings));

    [Theory]
    [InlineData("over-committed", "en",
        "BAZNAS,BAZNAS,false,1,2026-01,2026-12,200000,0,0,252000,0,52000,SK Baznas 1/2025,2025-01,,IN_FORCE\n",
        "[OVERCOMMITTED] The envelope of BAZNAS for 2026-01..2026-12 holds Rp200,000 for premiums, and Rp52,000 more than there is are "
            + "committed. Put more into it, or end spells it pays for.\n")]
    [InlineData("over-committed", "id",
        "BAZNAS,BAZNAS,false,1,2026-01,2026-12,200000,0,0,252000,0,52000,SK Baznas 1/2025,2025-01,,IN_FORCE\n",
        "[OVERCOMMITTED] Pagu BAZNAS 2026-01..2026-12 berisi Rp200.000 untuk iuran, dan yang terikat Rp52.000 lebih banyak daripada "
            + "yang ada. Tambah pagunya, atau akhiri masa kepesertaan yang dibiayainya.\n")]
    [InlineData("idle-purse", "en",
        "BAZNAS,BAZNAS,false,1,2026-01,2026-12,1000000,0,0,0,1000000,0,SK Baznas 1/2025,2025-01,,IN_FORCE\n"
            + "APBD,APBD,true,9,2026-01,2026-12,2000000,0,0,0,2000000,0,Perbup 5/2025,2025-01,2026-06,IN_FORCE\n",
        "")]
    public void Purses_OfACase_TellWhatIsFreeAndWhatIsTooMuch(string folder, string language, string rows, string warnings) =>
        UcjRun.Of("purses", Folder(folder), "--format", "csv", "--language", language).ShouldBe(new UcjRun(
            0,
            "source,kind,public,order_of_use,from_month,to_month,envelope,carried,reserved,committed,free,overcommitted,legal_basis,legal_from,"
                + "legal_to,legal_state\n" + rows,
            warnings));

    [Theory]
    [InlineData("en",
        "[MONEY_IDLE] Rp1,000,000 of BAZNAS stays unused while somebody is uncovered: BAZNAS is for other groups.\n"
            + "[MONEY_IDLE] Rp2,000,000 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force in 2026-07 to "
            + "2026-12: only until 2026-06.\n")]
    [InlineData("id",
        "[MONEY_IDLE] Rp1.000.000 dari BAZNAS tidak terpakai, padahal masih ada yang belum terlindungi: BAZNAS untuk kelompok lain.\n"
            + "[MONEY_IDLE] Rp2.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: dasar hukum APBD tidak berlaku pada "
            + "2026-07 sampai 2026-12: hanya sampai 2026-06.\n")]
    public void Plan_IdlePurse_SaysWhyNoMoneyMoves(string language, string warnings) =>
        UcjRun.Of("plan", Folder("idle-purse"), "--from", "2026-07", "--to", "2026-12", "--format", "csv", "--language", language)
            .ShouldBe(new UcjRun(0, "source,village,group,segment,sector,workers,amount,warnings\n", warnings));

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
