using CsCheck;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Tests.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

/// <summary>The fast answer against the clear one, whatever the workers and the question.</summary>
public sealed class CoverageAnswerLawsTests
{
    private const int Questions = 400;

    private static readonly Denominators Published = new([
        new OfficialDenominator("LABOUR_FORCE", Regency, Month("2024-04"), 30),
        new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-04"), 20),
        new OfficialDenominator("LABOUR_FORCE", Sangir, Month("2025-01"), 0),
        new OfficialDenominator("EMPLOYED", Sirukam, Month("2024-01"), 7),
    ]);

    private static readonly TargetPaths Targets = new([
        new CoverageTarget(Regency, Month("2024-06"), Percent.Of(19), "LABOUR_FORCE"),
        new CoverageTarget(Regency, Month("2025-12"), Percent.Of(28.3m), "LABOUR_FORCE"),
        new CoverageTarget(Sirukam, Month("2025-06"), Percent.Of(50), "REGISTRY"),
    ]);

    private static readonly Func<CoverageCell, bool>?[] Filters = [
        null, null, _ => true, _ => false, cell => cell.Vulnerable == true, cell => cell.FirmScale is null,
        cell => cell.Region.Code == Sirukam || cell.Group!.Code == "OJEK",
    ];

    private static readonly RegionCode?[] Regions = [null, Regency, Sangir, Sirukam];

    private static readonly string[] Definitions = ["REGISTRY", "LABOUR_FORCE", "EMPLOYED"];

    private static readonly Gen<MonthRange> AnyMonths =
        from first in Gen.Int[0, RandomModel.Horizon.Length - 1]
        from length in Gen.Int[1, RandomModel.Horizon.Length - first]
        select new MonthRange(
            ContributionMonth.Plus(RandomModel.Horizon.First, first),
            ContributionMonth.Plus(RandomModel.Horizon.First, first + length - 1));

    private static readonly Gen<CoverageOrder> AnyOrder = Gen.OneOf(
        Gen.Select(Gen.Enum<CoverageMeasure>(), Gen.Bool, (measure, descending) => CoverageOrder.By(measure, descending)),
        Gen.Select(Gen.Enum<Dimension>(), Gen.Bool, (dimension, descending) => CoverageOrder.By(dimension, descending)),
        Gen.Bool.Select(CoverageOrder.ByPeriod));

    private static readonly Gen<CoverageQuery> AnyQuery =
        from months in AnyMonths
        from granularity in Gen.Enum<Granularity>()
        from dimensions in Gen.Shuffle(Enum.GetValues<Dimension>())
        from depth in Gen.Int[0, 4]
        from within in Gen.Int[0, Regions.Length - 1]
        from filter in Gen.Int[0, Filters.Length - 1]
        from definition in Gen.Int[0, Definitions.Length - 1]
        from flags in Gen.Select(Gen.Bool, Gen.Bool, Gen.Enum<Interpolation>())
        from order in AnyOrder.Array[0, 3]
        select new CoverageQuery(months)
        {
            Granularity = granularity,
            GroupBy = dimensions[..depth],
            Within = Regions[within],
            Where = Filters[filter],
            Denominator = Definitions[definition],
            Subtotals = flags.Item1,
            FillPeriods = flags.Item2,
            Interpolation = flags.Item3,
            Order = [.. order.Where(one => one.Dimension is not { } dimension || dimensions.Take(depth).Contains(dimension))],
        };

    /// <summary>Ordered by what every row has: whether some row has another figure depends on the workers.</summary>
    private static readonly Gen<CoverageQuery> AnswerableQuery = AnyQuery.Select(query => query with
    {
        Order = [.. query.Order.Where(one => one.Measure is null or CoverageMeasure.Active)],
    });

    [Fact]
    public void Ask_AnyQuestion_EqualsTheClearAnswer() => Gen.Select(RandomModel.Any, AnyQuery).Sample((random, query) =>
    {
        var report = Report(random);

        if (new ClearReport(report).Ask(query) is { } rows) report.Ask(query).Rows.ShouldBe(rows);
        else Should.Throw<CoverageException>(() => report.Ask(query)).Code.ShouldBe("MEASURE_ABSENT");
    }, iter: Questions);

    [Fact]
    public void Column_AnyMeasure_HoldsTheFiguresOfTheRows() => Gen.Select(RandomModel.Any, AnswerableQuery).Sample((random, query) =>
    {
        var table = Report(random).Ask(query with { CompareWith = CoverageComparison.YearBefore, CoverPrice = PriceOf });
        foreach (var measure in Enum.GetValues<CoverageMeasure>())
        {
            var isPercentage = measure is CoverageMeasure.Percent or CoverageMeasure.TargetPercent
                or CoverageMeasure.GapPoints or CoverageMeasure.PointsChange;
            var expected = table.Rows.Select(row => row[measure] is { } figure
                ? (long)(isPercentage ? figure * 1_000_000 : figure)
                : CoverageTable.Absent);

            table.Column(measure).ToArray().ShouldBe(expected);
            for (var row = 0; row < table.Count; row++) table[row][measure].ShouldBe(table.Rows[row][measure]);
        }
    }, iter: Questions / 4);

    [Fact]
    public void Lines_AnyQuestion_AreTheRows() => Gen.Select(RandomModel.Any, AnswerableQuery).Sample((random, query) =>
    {
        var table = Report(random).Ask(query);
        table.Rows.Count.ShouldBe(table.Count);
        for (var number = 0; number < table.Count; number++)
        {
            var line = table[number];
            line.Number.ShouldBe(number);
            line.ToRow().ShouldBe(table.Rows[number]);
            line.Period.ShouldBe(table.Rows[number].Period);
            line.Key.ShouldBe(table.Rows[number].Key);
            line.Key.ShouldBeSameAs(table.Keys[line.KeyNumber]);
            line.Level.ShouldBe(table.Rows[number].Level);
            table.Periods[table.PeriodNumbers[number]].ShouldBe(line.Period);
            table.LevelOf(table.KeyNumbers[number]).ShouldBe(line.Level);
        }
    }, iter: Questions / 4);

    [Fact]
    public void Ask_FewerMeasures_HasTheSameFiguresAndNoOthers() =>
        Gen.Select(RandomModel.Any, AnyQuery, Gen.Enum<CoverageMeasure>().Array[0, 5]).Sample((random, query, asked) =>
        {
            var report = Report(random);
            var all = report.Ask(query with { Order = [] });
            var few = report.Ask(query with { Order = [], Measures = MeasureSet.Of(asked) });

            few.Count.ShouldBe(all.Count);
            foreach (var measure in Enum.GetValues<CoverageMeasure>())
            {
                if (asked.Contains(measure) || measure is CoverageMeasure.Eligible or CoverageMeasure.Active)
                    few.Column(measure).ToArray().ShouldBe(all.Column(measure).ToArray());
            }

            few.Rows.ShouldAllBe(row => row.Dues == null);
        }, iter: Questions / 4);

    [Fact]
    public void Ask_Having_KeepsTheRowsOfTheWholeAnswerInTheirOrder() =>
        Gen.Select(RandomModel.Any, AnswerableQuery, Gen.Enum<CoverageMeasure>(), Gen.Int[0, 10]).Sample(
            (random, query, measure, least) =>
            {
                var report = Report(random);

                report.Ask(query with { Having = line => line[measure] >= least }).Rows
                    .ShouldBe(report.Ask(query).Rows.Where(row => row[measure] >= least));
            }, iter: Questions / 4);

    [Fact]
    public void Ask_ComparedWithEarlier_IsTheDifferenceOfTheRowsOfThatMonth() =>
        Gen.Select(RandomModel.Any, AnswerableQuery, Gen.Bool).Sample((random, query, withYearBefore) =>
        {
            var report = Report(random);
            var earlier = report.Ask(query with
            {
                Months = RandomModel.Horizon,
                Granularity = Granularity.Month,
                FillPeriods = true,
                Order = [],
            }).Rows.ToDictionary(row => (row.Period.Months.Last, row.Level, row.Key));
            var comparison = withYearBefore ? CoverageComparison.YearBefore : CoverageComparison.PreviousPeriod;

            foreach (var row in report.Ask(query with { CompareWith = comparison }).Rows)
            {
                var month = withYearBefore
                    ? ContributionMonth.Plus(row.Period.Months.Last, -12)
                    : BeforePeriodOf(row.Period.Months.First, query.Granularity);
                row.Change.ShouldBe(earlier.TryGetValue((month, row.Level, row.Key), out var before)
                    ? new CoverageChange(row.Active - before.Active, RateChange.Between(before.Rate, row.Rate)?.Points)
                    : new CoverageChange(null, null));
            }
        }, iter: Questions / 4);

    [Fact]
    public void Ask_OnSeveralDenominators_StandsOnEachAsIfAskedAlone() =>
        Gen.Select(RandomModel.Any, AnyQuery).Sample((random, query) =>
        {
            var report = Report(random);
            var table = report.Ask(query with { Order = [], Beside = Definitions });
            for (var number = 0; number < Definitions.Length; number++)
            {
                var alone = report.Ask(query with { Order = [], Denominator = Definitions[number] });
                for (var row = 0; row < table.Count; row++)
                {
                    var single = alone.Rows[row];
                    if (single.Rate is not { } rate) table.Rows[row].Beside.ShouldBeEmpty();
                    else
                    {
                        table.Rows[row].Beside[number].ShouldBe(new CoverageStanding(
                            rate, single.Target, single.TargetIsInterpolated, single.TargetHeldSince, single.Gap, single.Pace));
                    }
                }

                foreach (var measure in (CoverageMeasure[])
                    [CoverageMeasure.Percent, CoverageMeasure.GapWorkers, CoverageMeasure.RequiredPace])
                    table.Column(measure, Definitions[number]).ToArray().ShouldBe(alone.Column(measure).ToArray());
            }
        }, iter: Questions / 8);

    [Fact]
    public void Ask_WithPrice_CostsUncoveredTimesPriceCellByCell() =>
        Gen.Select(RandomModel.Any, AnswerableQuery).Sample((random, query) =>
        {
            var report = Report(random);
            var cells = report.Ask(query with
            {
                GroupBy = [.. Enum.GetValues<Dimension>().Except([Dimension.Payer, Dimension.Tier, Dimension.Vulnerable])],
                Order = [],
                Subtotals = false,
            }).Rows.ToLookup(row => row.Period);
            foreach (var row in report.Ask(query with { GroupBy = [], Order = [], CoverPrice = PriceOf }).Rows)
            {
                var priced = cells[row.Period].Where(cell => cell.Key.Segment == EmploymentSegment.Bpu).ToList();
                var price = 16_800 + row.Period.Months.Last.Month;
                row.CoverCost.ShouldBe(new CoverCost(
                    priced.Sum(cell => cell.Uncovered!.Value),
                    new Rupiah(priced.Sum(cell => cell.Uncovered!.Value * price))));
            }
        }, iter: Questions / 4);

    private static YearMonth BeforePeriodOf(YearMonth first, Granularity granularity)
    {
        var months = granularity switch
        {
            Granularity.Quarter => 3,
            Granularity.Semester => 6,
            Granularity.Year => 12,
            _ => 1,
        };
        var number = ContributionMonth.ToNumber(first);
        return ContributionMonth.FromNumber(number - number % months - 1);
    }

    private static CoverageReport Report(RandomModel random) => CoverageEngine.Report(
        random.Model() with
        {
            Denominators = Published,
            Targets = Targets,
            Premiums = PremiumSchedule.Default,
            FundingSources = [
                new FundingSource(Baznas.PurseId!, FundingSourceKind.Baznas, "x", 1),
                new FundingSource(Sawit.PurseId!, FundingSourceKind.DbhSawit, "x", 1),
            ],
        },
        RandomModel.Horizon);

    private static Rupiah? PriceOf(CoverageCell cell, YearMonth month) =>
        cell.Segment == EmploymentSegment.Bpu ? new Rupiah(16_800 + month.Month) : null;
}
