namespace Ucj.Coverage.Cli.Tests.Commands;

/// <summary>Small folders whose figures are doubtful, and what the report says of them.</summary>
public sealed class DoubtfulReportTests
{
    private const string Totals = "eligible,active,uncovered,definition,denominator,percent,target_percent,target_workers,gap_workers,gap_points,"
        + "premium_total,premium_jkk,premium_jkm,premium_jht,premium_jp,paid_by_employer,paid_by_worker,paid_by_funded,target_held_since,"
        + "stock_month,reported,reporting";

    [Theory]
    [InlineData("month", "2025-01,100,20,80,REGISTRY,100,20.00,,,,,,,,,,,,,,2025-01,1,1", "2025-04,100,30,70,REGISTRY,100,30.00,,,,,,,,,,,,,,2025-04,1,1")]
    [InlineData("quarter", "2025-Q1,100,20,80,REGISTRY,100,20.00,,,,,,,,,,,,,,2025-01,1,1", "2025-Q2,100,30,70,REGISTRY,100,30.00,,,,,,,,,,,,,,2025-04,1,1")]
    [InlineData("semester", "2025-S1,100,30,70,REGISTRY,100,30.00,,,,,,,,,,,,,,2025-04,1,1")]
    [InlineData("year", "2025,100,30,70,REGISTRY,100,30.00,,,,,,,,,,,,,,2025-04,1,1")]
    public void Report_TotalsWithGaps_HasTheLastMonthWithData(string granularity, params string[] rows)
    {
        var run = Run("counts-with-gaps", "--granularity", granularity, "--format", "csv");

        run.ShouldBe(new UcjRun(0, string.Join('\n', ["period," + Totals, .. rows, ""]), granularity switch
        {
            "month" => "[TOTALS_INCOMPLETE] For 10 rows asked for no totals were reported: 2025-02, 2025-03, 2025-05, 2025-06, 2025-07, …. "
                + "They are left out; who is there is not known.\n",
            "quarter" => "[TOTALS_INCOMPLETE] For 2 rows asked for no totals were reported: 2025-Q3, 2025-Q4. "
                + "They are left out; who is there is not known.\n",
            "semester" => "[TOTALS_INCOMPLETE] For 1 row asked for no totals were reported: 2025-S2. It is left out; who is there is not known.\n",
            _ => "",
        }));
    }

    [Theory]
    [InlineData("en", "[TOTALS_INCOMPLETE] For 2 rows asked for no totals were reported: 2025-02, 2025-03. They are left out; who is there is not known.\n")]
    [InlineData("id", "[TOTALS_INCOMPLETE] Untuk 2 baris yang ditanyakan tidak ada jumlah yang dilaporkan: 2025-02, 2025-03. Baris itu tidak ada; siapa yang ada di sana tidak diketahui.\n")]
    public void Report_MonthsThatNobodyReported_SaysWhyItIsEmpty(string language, string said) =>
        Run("counts-with-gaps", "--from", "2025-02", "--to", "2025-03", "--format", "csv", "--language", language)
            .ShouldBe(new UcjRun(0, "period," + Totals + "\n", said));

    [Fact]
    public void Report_TotalsByVillage_NamesTheVillagesWithoutARow()
    {
        Run("counts-with-gaps", "--from", "2025-01", "--to", "2025-01", "--by", "village", "--format", "csv").Error.ShouldMatch(
            @"^\[TOTALS_INCOMPLETE\] Of 1 region no totals are ever reported: 13\.11\.01\.2002 [A-Za-z ]+\. No row is theirs; who is there is not known\.\n$");
        Run("counts-one-village-missing", "--from", "2025-11", "--to", "2025-12", "--by", "village", "--format", "csv").Error.ShouldEndWith(
            "[TOTALS_INCOMPLETE] For 1 row asked for no totals were reported: 2025-11 13.11.01.2001. It is left out; who is there is not known.\n");
    }

    [Fact]
    public void Any_NothingToShow_SaysSo()
    {
        UcjRun.Of("observations", Folder("counts-with-gaps"), "--format", "csv", "--language", "en").Error.ShouldBe(
            "These data have no published figures (observations.csv).\n");
        UcjRun.Of("cliff", Folder("held-target"), "--from", "2025-01", "--to", "2025-01", "--format", "csv", "--language", "id").Error.ShouldEndWith(
            "Tidak ada yang keluar dari perlindungan dalam 2025-01..2025-01.\n");
    }

    [Fact]
    public void Report_StrictMonthsOutside_NamesTheHorizonOfTheData()
    {
        var run = Run("held-target", "--from", "2024-06", "--to", "2025-01", "--strict");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("2025-01..2025-06, the horizon of the data");
    }

    [Fact]
    public void Report_OneVillageMissing_SaysHowManyReported()
    {
        Run("counts-one-village-missing", "--format", "csv").ShouldBe(new UcjRun(
            0,
            $"period,{Totals}\n"
                + "2025-11,50,10,40,REGISTRY,50,20.00,,,,,,,,,,,,,,2025-11,1,3\n"
                + "2025-12,110,25,85,REGISTRY,110,22.73,,,,,,,,,,,,,,2025-12,2,3\n",
            "[TOTALS_INCOMPLETE] In 2 rows not all totals were reported, fewest in 2025-11: 1 of 3. "
                + "The figures lack who did not report: lower bounds, no falls.\n"
                + "[TOTALS_INCOMPLETE] For 10 rows asked for no totals were reported: 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, …. "
                + "They are left out; who is there is not known.\n"));
        Run("counts-one-village-missing", "--granularity", "year", "--language", "id").Error.ShouldBe(
            "[TOTALS_INCOMPLETE] Dalam 1 baris tidak semua jumlah dilaporkan, paling sedikit 2025: 2 dari 3. "
                + "Angkanya tanpa yang belum melapor: batas bawah, bukan penurunan.\n");
        Run("counts-one-village-missing", "--granularity", "year", "--format", "json").Output.ShouldContain("""
              "warnings": [
                {
                  "code": "TOTALS_INCOMPLETE",
                  "text": "In 1 row not all totals were reported, fewest in 2025: 2 of 3. The figures lack who did not report: lower bounds, no falls.",
                  "data": {
                    "rows": 1,
                    "stock_month": "2025-12",
                    "reported": 2,
                    "reporting": 3
                  }
                }
              ]
            """);
    }

    [Fact]
    public void Report_RateAboveHundred_NamesTheLikelyCause() => Run(
        "rate-above-hundred", "--denominator", "POTENTIAL", "--to", "2025-04", "--format", "csv").Error.ShouldBe(
            "[RATE_ABOVE_HUNDRED] Coverage on POTENTIAL is above 100 % in 1 row, highest with 200.00 % in 13.11 Solok Selatan in 2025-04: 2 active ÷ 1. "
                + "That denominator, of 2025-02, likely counts another population: the data hold 3 eligible workers. Check its source, or ask on REGISTRY.\n");

    [Fact]
    public void Report_TargetAfterItsLastMonth_IsHeldSinceThatMonth()
    {
        var run = Run("held-target", "--from", "2025-03", "--to", "2025-04", "--format", "csv");

        run.Output.Split('\n')[1..3].ShouldBe(
        [
            "2025-03,3,1,2,REGISTRY,3,33.33,28.30,1,0,0.00,16800,10000,6800,0,0,0,16800,0,",
            "2025-04,3,2,1,REGISTRY,3,66.67,28.30,1,0,0.00,33600,20000,13600,0,0,0,33600,0,2025-03",
        ]);
        run.Error.ShouldBe(
            "[TARGET_HELD] The target of 28.30 % on REGISTRY in 13.11 Solok Selatan is held since 2025-03, its last published month, in 1 row: "
                + "nobody has published that it still holds.\n");
        Run("held-target", "--from", "2025-04", "--to", "2025-04").Output.ShouldContain("target held since");
        Run("held-target", "--from", "2025-03", "--to", "2025-03").Output.ShouldNotContain("target held since");
    }

    [Fact]
    public void Report_MonthsAfterTheLastThatIsKnown_AreScheduled() => Run("held-target", "--from", "2025-05", "--by", "group", "--format", "csv").Error.ShouldBe(
        "[MONTHS_SCHEDULED] Months 2025-05..2025-06 are scheduled: after 2025-04 nothing is recorded. "
            + "Counted as active are spells recorded before, which run on or end later.\n");

    [Fact]
    public void Report_MonthsPartlyOutside_AreLeftOut()
    {
        var run = Run("held-target", "--from", "2024-11", "--to", "2025-01", "--format", "csv");

        run.Output.Split('\n').Length.ShouldBe(3);
        run.Error.ShouldBe(
            "[MONTHS_LEFT_OUT] Asked were 2024-11..2025-01, answered are 2025-01..2025-01: the other months are outside the data and left out. "
                + "Ask with strict to have that refused.\n");
    }

    [Fact]
    public void Report_ByVillage_HasARowForOneWithoutWorkers() =>
        Run("held-target", "--from", "2025-01", "--to", "2025-01", "--by", "village", "--format", "csv").Output.ShouldContain(
            "\n2025-01,13.11.01.2002,0,0,0,REGISTRY,0,,,,,,0,0,0,0,0,0,0,0,\n");

    [Fact]
    public void Observations_SourcesThatDisagree_StandSideBySideWithTheirSources()
    {
        var run = UcjRun.Of("observations", Folder("conflicting-sources"), "--format", "csv", "--language", "en");

        run.Output.Split('\n')[1..3].ShouldBe(
        [
            "13.11,2025-03,LABOUR_FORCE,10,3,30.00,30.00,1,10.00,LABOUR_FORCE,10,30.00,10.00,-20.00,-20.00,0.00,,,,Antara",
            "13.11,2025-03,LABOUR_FORCE,10,2,20.00,20.00,1,10.00,LABOUR_FORCE,10,20.00,10.00,-10.00,-10.00,0.00,,,,BPJS",
        ]);
        run.Error.ShouldBe(
            "[SOURCES_DISAGREE] Sources disagree on the coverage on LABOUR_FORCE in 13.11 Solok Selatan in 2025-03: 3 active, 30.00 % (Antara); 2 active, 20.00 % (BPJS). "
                + "All are shown; none is chosen.\n"
                + "[SOURCES_DISAGREE] Sources disagree on LABOUR_FORCE in 13.11 Solok Selatan in 2025-01: 10 (Disnaker); 8 (BPS). "
                + "Used is 10, the largest, so that no percentage flatters.\n");
        UcjRun.Of("explain-dataset", Folder("conflicting-sources"), "--format", "csv").Output.ShouldContain(
            "denominators,13.11 2025-01 LABOUR_FORCE,8\ndenominators,13.11 2025-01 LABOUR_FORCE,10\n");
    }

    private static UcjRun Run(string folder, params string[] question) =>
        UcjRun.Of(["report", Folder(folder), .. question.Contains("--language") ? [] : new[] { "--language", "en" }, .. question]);

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);
}
