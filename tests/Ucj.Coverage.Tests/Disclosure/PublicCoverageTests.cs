using NodaTime;
using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Tests.Disclosure;

public sealed class PublicCoverageTests
{
    [Fact]
    public void Ask_AllQuestionsOfASession_TogetherTellNothingHidden()
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var drawn = new RandomPublication(seed, villages: 3 + seed % 3);
            using var attacker = new SessionAttacker(drawn.Report.Cube);
            foreach (var question in drawn.Questions()) attacker.See(drawn.Public.Ask(question));

            attacker.Recovered().ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Ask_ShownRow_HasTheFiguresOfTheReportItself()
    {
        var drawn = new RandomPublication(1, villages: 6);
        var shown = 0;
        foreach (var question in drawn.Questions().Where(question => question.Having is null))
        {
            var whole = drawn.Report.Ask(question).Rows.ToDictionary(row => (row.Period, row.Level, row.Key));
            foreach (var row in drawn.Public.Ask(question).Rows)
            {
                var full = whole[(row.Period, row.Level, row.Key)];
                if (row.IsHidden)
                {
                    Enum.GetValues<CoverageMeasure>().ShouldAllBe(measure => row[measure] == null);
                    continue;
                }

                shown++;
                (row.Eligible, row.Active, row.Uncovered, row.Rate).ShouldBe((full.Eligible, full.Active, full.Uncovered, full.Rate));
            }
        }

        shown.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Ask_MoreMonths_LeavesEarlierOnesAsTheyWere()
    {
        var drawn = new RandomPublication(2, villages: 8);
        var fewer = MonthRange.Parse("2025-01..2025-02");
        var before = new PublicCoverage(CoverageEngine.Report(drawn.Model, fewer));
        var query = new CoverageQuery(fewer) { GroupBy = [Dimension.Village, Dimension.WorkerGroup], Subtotals = true };

        drawn.Public.Ask(query).Rows.Select(row => (row.Key, row.IsHidden, row.Active))
            .ShouldBe(before.Ask(query).Rows.Select(row => (row.Key, row.IsHidden, row.Active)));
    }

    /// <summary>A denominator of one makes a village's rate doubtful; where its row is hidden, no warning says so or names it.</summary>
    [Fact]
    public void Ask_DoubtsOfAHiddenRow_AreNotSaid()
    {
        var drawn = new RandomPublication(3, villages: 4);
        var village = drawn.Model.Regions.Regions.First(region => region.Name == "Nagari 0").Code;
        var counts =
            from month in RandomPublication.Months.Months()
            from place in drawn.Model.Regions.Regions.Where(region => region.Code.Level == Coverage.Regions.RegionLevel.Village)
            from grp in drawn.Model.Groups.Groups
            let people = place.Code != village ? 50 : grp.Code == "G0" ? 3 : 0
            select new CoverageCount(place.Code, grp.Code, null, month, people, people);
        var report = CoverageEngine.Report(
            drawn.Model with
            {
                Counts = [.. counts],
                Denominators = new Denominators([new OfficialDenominator("ONE", village, RandomPublication.Months.First, 1)]),
            },
            RandomPublication.Months);
        var query = new CoverageQuery(RandomPublication.Months) { GroupBy = [Dimension.Village], Denominator = "ONE" };

        var answer = new PublicCoverage(report).Ask(query);

        answer.Rows.Where(row => row.Key.Village!.Code == village).ShouldAllBe(row => row.IsHidden);
        report.Ask(query).Warnings.ShouldContain(warning => warning.Kind == WarningKind.RateAboveHundred);
        answer.Warnings.ShouldAllBe(warning => warning.Kind != WarningKind.RateAboveHundred);
        answer.Warnings.ShouldAllBe(warning => !warning.Text.En.Contains("13.11.") && !warning.Text.En.Contains("Nagari"));
    }

    [Fact]
    public void Ask_SmallNumber_StaysHiddenForTwelveMonths()
    {
        var months = MonthRange.Parse("2024-01..2025-06");
        var drawn = new RandomPublication(3, villages: 4);
        var counts =
            from month in months.Months()
            from village in drawn.Model.Regions.Regions.Where(region => region.Code.Level == Coverage.Regions.RegionLevel.Village)
            from grp in drawn.Model.Groups.Groups
            let isSmall = month == new YearMonth(2024, 1) && village.Name == "Nagari 0" && grp.Code == "G0"
            select new CoverageCount(village.Code, grp.Code, null, month, isSmall ? 3 : 50, isSmall ? 3 : 20);
        var report = CoverageEngine.Report(drawn.Model with { Horizon = months, Counts = [.. counts] }, months);

        var rows = new PublicCoverage(report).Ask(new CoverageQuery(months) { GroupBy = [Dimension.Village, Dimension.WorkerGroup] }).Rows;

        rows.Where(row => row.Key is { Village.Name: "Nagari 0", WorkerGroup.Code: "G0" }).Select(row => row.IsHidden)
            .ShouldBe(months.Months().Select(month => month < new YearMonth(2025, 1)));
        rows.Count(row => row.IsHidden).ShouldBe(12 * 4); // the same rectangle all along
    }

    [Theory]
    [InlineData(Dimension.Payer)]
    [InlineData(Dimension.FirmScale)]
    public void Ask_ByWhatIsNotPublished_IsRefused(Dimension dimension)
    {
        var drawn = new RandomPublication(4, villages: 3);

        var refused = Should.Throw<CoverageException>(() =>
            drawn.Public.Ask(new CoverageQuery(RandomPublication.Months) { GroupBy = [dimension] }));

        refused.Code.ShouldBe("NOT_PUBLISHED");
        refused.Message.ShouldBe($"Found {Code.Of(dimension)}, which is not published: its numbers are too small. Published are: "
            + "REGENCY, DISTRICT, VILLAGE, WORKER_GROUP, SEGMENT, SECTOR, TIER, VULNERABLE.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_001)]
    public void Create_SmallestShownOutOfBounds_IsMisuse(int smallest) => Should.Throw<ArgumentOutOfRangeException>(
        () => new PublicCoverage(new RandomPublication(5, villages: 3).Report, smallest))
        .Message.ShouldStartWith($"Found {smallest} as the smallest number shown, expected 2 to 1000.");
}
