using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ReportCommandTests
{
    /// <summary>Independently computed answers; the name of each file says the question.</summary>
    [Theory]
    [InlineData("report-regency", "--from", "2020-01", "--to", "2027-12")]
    [InlineData("report-regency-LABOUR_FORCE", "--from", "2024-01", "--to", "2026-12", "--denominator", "LABOUR_FORCE")]
    [InlineData("report-regency-year-LABOUR_FORCE", "--granularity", "year", "--denominator", "LABOUR_FORCE")]
    [InlineData("report-by-district", "--from", "2024-01", "--to", "2026-12", "--by", "district")]
    [InlineData("report-by-district-segment-quarter", "--from", "2025-02", "--to", "2026-11", "--by", "district,segment", "--granularity", "quarter")]
    [InlineData("report-by-segment-tolerance-3", "--from", "2025-01", "--to", "2026-12", "--by", "segment", "--tolerance", "3")]
    [InlineData("report-by-village-group-segment", "--from", "2025-01", "--to", "2026-12", "--by", "village,group,segment")]
    public void Report_MiniRegency_EqualsTheExpectedFile(string file, params string[] question)
    {
        var run = UcjRun.Of(["report", UcjRun.MiniRegency, "--format", "csv", .. question]);

        run.Error.Contains("[LAW_ASSUMED]", StringComparison.Ordinal).ShouldBe(run.Output.Contains("\n2027", StringComparison.Ordinal));
        run.ExitCode.ShouldBe(0);
        var expected = File.ReadAllLines(Path.Combine(UcjRun.MiniRegency, "..", "expected", file + ".csv"));
        var columns = expected[0].Split(',').Length;
        run.Output.TrimEnd('\n').Split('\n').Select(line => string.Join(',', line.Split(',').Take(columns))).ShouldBe(expected);
        run.Output.Split('\n')[0].Split(',')[columns..].ShouldBe(["target_held_since"]);
    }

    [Fact]
    public void Report_PublicAsJson_SaysNothingOfSingleRows() =>
        JsonElement.Parse(UcjRun.Of("report", UcjRun.MiniRegency, "--public", "--format", "json").Output).GetProperty("warnings")
            .EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldNotContain("IMPLAUSIBLE_VALUES");

    [Fact]
    public void Report_AllDimensions_HasTheirColumnsInTheOrderGiven()
    {
        var run = UcjRun.Of("report", UcjRun.MiniRegency, "--format", "csv", "--from", "2025-12", "--to", "2025-12",
            "--by", "tier,vulnerable,sector,segment,group,village,district");

        run.Output.Split('\n')[0].ShouldBe("period,tier,vulnerable,sector,segment,group,village,district,"
            + "eligible,active,uncovered,definition,denominator,percent,target_percent,target_workers,gap_workers,gap_points,"
            + "premium_total,premium_jkk,premium_jkm,premium_jht,premium_jp,paid_by_employer,paid_by_worker,paid_by_funded,target_held_since");
        run.Output.Split('\n')[1].ShouldStartWith("2025-12,1,true,OTHER,BPU,BURUH_TANI,");
    }

    [Fact]
    public void Report_AsJson_IsOneObjectWithNumbersAndNulls()
    {
        var run = UcjRun.Of("report", UcjRun.MiniRegency, "--format", "json", "--from", "2024-08", "--to", "2024-08",
            "--denominator", "LABOUR_FORCE");

        run.Output.Trim().ShouldBe("""
            {
              "rows": [
                {
                  "period": "2024-08",
                  "eligible": 662,
                  "active": 166,
                  "uncovered": 496,
                  "definition": "LABOUR_FORCE",
                  "denominator": null,
                  "percent": null,
                  "target_percent": null,
                  "target_workers": null,
                  "gap_workers": null,
                  "gap_points": null,
                  "premium_total": 23661341,
                  "premium_jkk": 5881361,
                  "premium_jkm": 1499505,
                  "premium_jht": 12897930,
                  "premium_jp": 3382545,
                  "paid_by_employer": 9339222,
                  "paid_by_worker": 8652055,
                  "paid_by_funded": 5670064,
                  "target_held_since": null
                }
              ],
              "warnings": [
                {
                  "code": "MEASURE_ABSENT",
                  "text": "No row has PERCENT on LABOUR_FORCE: a count on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2024-09). Ask for such a region, grouped and filtered by nothing else, or on REGISTRY.",
                  "data": {
                    "measure": "PERCENT",
                    "definition": "LABOUR_FORCE"
                  }
                },
                {
                  "code": "IMPLAUSIBLE_VALUES",
                  "text": "The data are taken as they stand, but 23 cells can hardly be meant (FAR_BELOW_MINIMUM_WAGE, NEVER_ELIGIBLE), from workers.csv, line 15, on. 'ucj check FOLDER' names them all.",
                  "data": {
                    "cells": 23
                  }
                }
              ]
            }
            """);
    }

    [Theory]
    [InlineData("id", "40,60", "kurang orang")]
    [InlineData("en", "40.60", "gap workers")]
    public void Report_AsTable_SpeaksTheLanguage(string language, string percent, string heading)
    {
        var run = UcjRun.Of("report", UcjRun.MiniRegency, "--from", "2025-11", "--to", "2025-11",
            "--denominator", "LABOUR_FORCE", "--language", language);

        run.Output.ShouldContain(percent);
        run.Output.ShouldContain(heading);
    }

    [Fact]
    public void Report_LinearTargets_SayTheyAreAnAssumption()
    {
        var run = UcjRun.Of("report", UcjRun.MiniRegency, "--format", "csv", "--from", "2025-06", "--to", "2025-06",
            "--denominator", "LABOUR_FORCE", "--interpolation", "linear");

        run.Output.Split('\n')[1].ShouldContain(",38.65,");
        run.Error.ShouldBe("[TARGET_INTERPOLATED] Targets between two published points are a straight line in 1 row: an assumption, not a published target.\n");
    }

    [Theory]
    [InlineData("--denominator: ", "Found denominator 'POPULATION', expected one of: REGISTRY, LABOUR_FORCE.\n", "--denominator", "POPULATION")]
    [InlineData("region", "Found region 13.99, expected one of the dataset. Use the code of one of its regions.\n", "--within", "13.99")]
    [InlineData("months", "Found months 2019-12..2027-12, expected months within 2020-01..2027-12, the horizon of the data. "
        + "Ask for months within it, or change the horizon of the data.\n", "--from", "2019-12", "--strict")]
    [InlineData("no month", "Found months 2028-01..2028-02, expected months within 2020-01..2027-12, the horizon of the data. "
        + "Ask for months within it, or change the horizon of the data.\n", "--from", "2028-01", "--to", "2028-02")]
    [InlineData("order", "Found --from 2026-01 after --to 2025-12, expected it at or before. Swap or mend them.\n", "--from", "2026-01", "--to", "2025-12")]
    [InlineData("month", "--from: found '2025-13', expected YYYY-MM.\n", "--from", "2025-13")]
    [InlineData("code", "--within: found 'Sangir', expected 13.11.01.\n", "--within", "Sangir")]
    [InlineData("dimension", "--by: found 'colour', expected each at most once of district,village,group,segment,sector,tier,vulnerable.\n", "--by", "colour")]
    [InlineData("twice", "--by: found 'tier', expected each at most once of district,village,group,segment,sector,tier,vulnerable.\n", "--by", "tier,tier")]
    [InlineData("granularity", "--granularity: found 'week', expected month|quarter|semester|year.\n", "--granularity", "week")]
    [InlineData("tolerance", "--tolerance: found '-1', expected months from 0 to 120.\n", "--tolerance", "-1")]
    [InlineData("format", "--format: found 'xml', expected table|csv|json.\n", "--format", "xml")]
    public void Report_WrongUsage_IsRefusedOnTheErrorStream(string what, string message, params string[] question)
    {
        var run = UcjRun.Of(["report", UcjRun.MiniRegency, "--language", "en", .. question]);

        run.ShouldBe(new UcjRun(2, "", message), what);
    }
}
