using CsCheck;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class CoverageLawsTests
{
    private const int Models = 60;

    private static readonly Dimension[] FixedDimensions =
        [.. Enum.GetValues<Dimension>().Where(dimension => dimension != Dimension.Payer)];

    private static readonly Gen<Dimension> AnyFixedDimension =
        Gen.Int[0, FixedDimensions.Length - 1].Select(number => FixedDimensions[number]);

    private static readonly Gen<Granularity> AnyGranularity = Gen.Enum<Granularity>();

    [Fact]
    public void Recalculate_AnyModel_AgreesWithCountingWorkerByWorker() => RandomModel.Any.Sample(random =>
    {
        var workers = random.Workers
            .Select(one => new BruteForce(one.Worker, one.Spells, random.Tolerance))
            .Where(one => one.Counts)
            .ToArray();
        var rows = Ask(random, Query(Granularity.Month)).ToDictionary(row => row.Period.Months.First);
        foreach (var month in RandomModel.Horizon.Months())
        {
            var row = rows[month];
            row.Eligible.ShouldBe(workers.Count(one => one.Eligible(month)));
            row.Active.ShouldBe(workers.Count(one => one.Active(month)));
            row.Enrolled.ShouldBe(workers.Count(one => one.Enrolled(month)));
            row.New.ShouldBe(workers.Count(one => one.New(month)));
            row.Lapsed.ShouldBe(workers.Count(one => one.Lapsed(month)));
        }
    }, iter: Models);

    [Fact]
    public void Recalculate_AnyModel_AgreesWithCountingByPayer() => RandomModel.Any.Sample(random =>
    {
        var expected =
            from one in random.Workers
            let worker = new BruteForce(one.Worker, one.Spells, random.Tolerance)
            where worker.Counts
            from month in RandomModel.Horizon.Months()
            where worker.Active(month)
            group worker by (Month: month, Payer: worker.PayerOf(month)!.Value) into sum
            select (sum.Key.Month, sum.Key.Payer, (long)sum.Count());
        var query = Query(Granularity.Month) with { GroupBy = [Dimension.Payer], FillPeriods = false };

        Ask(random, query).Select(row => (row.Period.Months.First, row.Key.Payer!.Value, row.Active!.Value))
            .ShouldBe(expected, ignoreOrder: true);
    }, iter: Models);

    [Fact]
    public void Ask_GroupedByAnyDimension_SumsToTheUngrouped() =>
        Gen.Select(RandomModel.Any, AnyGranularity).Sample((random, granularity) =>
        {
            var whole = Ask(random, Query(granularity)).ToDictionary(row => row.Period);
            foreach (var dimension in FixedDimensions)
            {
                var parts = Ask(random, Query(granularity) with { GroupBy = [dimension] })
                    .ToLookup(row => row.Period);
                foreach (var (period, row) in whole) Figures(parts[period]).ShouldBe(Figures([row]));
            }
        }, iter: Models);

    [Fact]
    public void Ask_GroupedByPayer_SumsToActive() =>
        Gen.Select(RandomModel.Any, AnyGranularity, AnyFixedDimension).Sample((random, granularity, by) =>
        {
            var whole = Ask(random, Query(granularity) with { GroupBy = [by] });
            var parts = Ask(random, Query(granularity) with { GroupBy = [by, Dimension.Payer] })
                .ToLookup(row => (row.Period, row.Key.CodeOf(by)));
            foreach (var row in whole)
                parts[(row.Period, row.Key.CodeOf(by))].Sum(part => part.Active).ShouldBe(row.Active);
        }, iter: Models);

    [Fact]
    public void Ask_WithSubtotals_ContainsTheQueriesOfEveryPrefix() =>
        Gen.Select(RandomModel.Any, AnyGranularity, Gen.Shuffle(Enum.GetValues<Dimension>())).Sample(
            (random, granularity, shuffled) =>
            {
                var dimensions = shuffled.Take(3).ToArray();
                var query = Query(granularity) with { GroupBy = dimensions };
                var rows = Ask(random, query with { Subtotals = true });
                for (var level = 0; level <= dimensions.Length; level++)
                {
                    rows.Where(row => row.Level == level)
                        .ShouldBe(Ask(random, query with { GroupBy = dimensions[..level] }), ignoreOrder: true);
                }
            }, iter: Models);

    [Fact]
    public void Ask_AnyPeriod_StocksAreOfItsLastMonthAndFlowsAreSummed() =>
        Gen.Select(RandomModel.Any, AnyGranularity).Sample((random, granularity) =>
        {
            var months = Ask(random, Query(Granularity.Month)).ToDictionary(row => row.Period.Months.First);
            foreach (var row in Ask(random, Query(granularity)))
            {
                var last = months[row.Period.Months.Last];
                row.Eligible.ShouldBe(last.Eligible);
                row.Active.ShouldBe(last.Active);
                row.Enrolled.ShouldBe(row.Period.Months.Months().Sum(month => months[month].Enrolled));
                row.New.ShouldBe(row.Period.Months.Months().Sum(month => months[month].New));
                row.Lapsed.ShouldBe(row.Period.Months.Months().Sum(month => months[month].Lapsed));
            }
        }, iter: Models);

    [Fact]
    public void Recalculate_MoreTolerance_NeverLowersActiveAndLeavesEligible() => RandomModel.Any.Sample(random =>
    {
        var less = Ask(random, Query(Granularity.Month));
        var more = Ask(random with { Tolerance = random.Tolerance + 1 }, Query(Granularity.Month));
        foreach (var (before, after) in less.Zip(more))
        {
            after.Eligible.ShouldBe(before.Eligible);
            after.Active!.Value.ShouldBeGreaterThanOrEqualTo(before.Active!.Value);
        }
    }, iter: Models);

    [Fact]
    public void Recalculate_AnyCell_HasActiveBetweenZeroAndEligible() => RandomModel.Any.Sample(random =>
    {
        foreach (var series in CoverageEngine.Recalculate(random.Model(), RandomModel.Horizon).Series)
        {
            for (var month = 0; month < RandomModel.Horizon.Length; month++)
            {
                series.Active[month].ShouldBeInRange(0, series.Eligible[month]);
                series.ByPayer.ToArray().Sum(one => one.Active[month]).ShouldBe(series.Active[month]);
                series.New[month].ShouldBeLessThanOrEqualTo(series.Enrolled[month]);
            }
        }
    }, iter: Models);

    [Fact]
    public void Recalculate_RowsInOtherOrder_GiveTheSameAnswer() => RandomModel.Any.Sample(random =>
    {
        var query = Query(Granularity.Quarter) with
        {
            GroupBy = [Dimension.Village, Dimension.WorkerGroup, Dimension.FirmScale, Dimension.Payer],
            Subtotals = true,
        };
        CoverageEngine.Report(random.ModelBackwards(), RandomModel.Horizon).Ask(query).Rows
            .ShouldBe(Ask(random, query));
    }, iter: Models);

    [Fact]
    public void Recalculate_FewerMonths_GiveTheSameFiguresInThem() =>
        Gen.Select(RandomModel.Any, Gen.Int[0, 30]).Sample((random, skipped) =>
        {
            var first = ContributionMonth.Plus(RandomModel.Horizon.First, skipped);
            var months = new MonthRange(first, RandomModel.Horizon.Last);
            var query = Query(Granularity.Month) with { Months = months };

            CoverageEngine.Report(random.Model(), months).Ask(query).Rows.ShouldBe(Ask(random, query));
        }, iter: Models);

    [Fact]
    public void Ask_FilteredAndItsComplement_SumToAll() => RandomModel.Any.Sample(random =>
    {
        var query = Query(Granularity.Month);
        var wage = Ask(random, query with { Where = cell => cell.Segment == EmploymentSegment.Pu });
        var rest = Ask(random, query with { Where = cell => cell.Segment != EmploymentSegment.Pu });
        foreach (var (row, number) in Ask(random, query).Select((row, number) => (row, number)))
            Figures([wage[number], rest[number]]).ShouldBe(Figures([row]));
    }, iter: Models);

    private static CoverageQuery Query(Granularity granularity) =>
        new(RandomModel.Horizon) { Granularity = granularity, FillPeriods = true };

    private static IReadOnlyList<CoverageRow> Ask(RandomModel random, CoverageQuery query) =>
        CoverageEngine.Report(random.Model(), RandomModel.Horizon).Ask(query).Rows;

    private static (long? Eligible, long? Active, long? Enrolled, long? New, long? Lapsed) Figures(
        IEnumerable<CoverageRow> rows)
    {
        var all = rows.ToList();
        return (
            all.Sum(row => row.Eligible),
            all.Sum(row => row.Active),
            all.Sum(row => row.Enrolled),
            all.Sum(row => row.New),
            all.Sum(row => row.Lapsed));
    }
}
