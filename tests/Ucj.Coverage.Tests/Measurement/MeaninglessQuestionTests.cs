using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

/// <summary>Questions that would get an answer which means nothing.</summary>
public sealed class MeaninglessQuestionTests
{
    private static readonly CoverageReport Report = CoverageEngine.Report(
        Model(RegistryOf((Teacher("w1"), [Spell("2025-01", null, Baznas)]), (Teacher("w2"), []))) with
        {
            Premiums = PremiumSchedule.None,
            Denominators = new Denominators([new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-01"), 10)]),
            Targets = new TargetPaths([new CoverageTarget(Regency, Month("2025-01"), Percent.Of(50), "LABOUR_FORCE")]),
        },
        Months("2025-01..2025-06"));

    private static readonly CoverageQuery March = new(Months("2025-03..2025-03")) { Denominator = "LABOUR_FORCE" };

    [Theory]
    [InlineData(
        CoverageMeasure.GapWorkers, Dimension.Village,
        "Found an order or a filter by GAP_WORKERS, which no row has: a target on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2025-01). Ask for such a region, grouped and filtered by nothing else.")]
    [InlineData(
        CoverageMeasure.Percent, Dimension.WorkerGroup,
        "Found an order or a filter by PERCENT, which no row has: a count on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2025-01). Ask for such a region, grouped and filtered by nothing else, or on REGISTRY.")]
    [InlineData(
        CoverageMeasure.Percent, Dimension.Payer,
        "Found an order or a filter by PERCENT, which no row has: by payer there are active workers and premiums only. Take PAYER out of the grouping.")]
    [InlineData(
        CoverageMeasure.ActiveChange, Dimension.Village,
        "Found an order or a filter by ACTIVE_CHANGE, which no row has: nothing is named to compare with. Say what to compare with (compareWith).")]
    [InlineData(
        CoverageMeasure.CoverCost, Dimension.Village,
        "Found an order or a filter by COVER_COST, which no row has: there is no price to compute it by. Give one, or ask for another figure.")]
    [InlineData(
        CoverageMeasure.PremiumTotal, Dimension.Village,
        "Found an order or a filter by PREMIUM_TOTAL, which no row has: no premium law is known for these months. Ask for later months.")]
    public void Ask_OrderOrFilterByWhatNoRowHas_IsRefusedWithWhatToAsk(CoverageMeasure measure, Dimension by, string message)
    {
        var query = March with { GroupBy = [by] };
        foreach (var asked in new[]
        {
            query with { Order = [CoverageOrder.By(measure)] },
            query with { Having = line => line[measure] > 0, HavingMeasures = MeasureSet.Of(measure) },
        })
        {
            var refused = Should.Throw<CoverageException>(() => Report.Ask(asked));
            refused.Code.ShouldBe("MEASURE_ABSENT");
            refused.Text.En.ShouldBe(message);
        }
    }

    /// <summary>There is something to compare with; what lacks is a count of the labour force in the month before.</summary>
    [Fact]
    public void Ask_PointsOfTheFirstMonthWithADenominator_NamesTheMonthItIsPublishedFrom()
    {
        var late = new CoverageReport(
            Report.Region, Report.Cube, new Denominators([new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-03"), 10)]), Report.Targets);

        Should.Throw<CoverageException>(() => late.Ask(March with
        {
            CompareWith = CoverageComparison.PreviousPeriod,
            Order = [CoverageOrder.By(CoverageMeasure.PointsChange)],
        })).Text.En.ShouldBe("Found an order or a filter by POINTS_CHANGE, which no row has: a count on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2025-03). Ask for such a region, grouped and filtered by nothing else, or on REGISTRY.");
    }

    [Fact]
    public void Ask_OrderByWhatNoRowHas_SpeaksIndonesian() => Should
        .Throw<CoverageException>(() => Report.Ask(March with { GroupBy = [Dimension.Village], Order = [CoverageOrder.By(CoverageMeasure.GapWorkers)] }))
        .Text.Id.ShouldBe("Urutan atau saringan menurut GAP_WORKERS, yang tidak dimiliki satu baris pun: target menurut LABOUR_FORCE terbit hanya untuk seluruh wilayah, sejak bulannya: 13.11 (2025-01). Tanyakan wilayah itu tanpa rincian dan saringan lain.");

    [Fact]
    public void Ask_OrderByATargetOfManyRegions_NamesTheFirst()
    {
        var many = new CoverageReport(Report.Region, Report.Cube, Report.Denominators, new TargetPaths(
            [.. Enumerable.Range(1, 7).Select(number => new CoverageTarget(RegionCode.Parse($"14.0{number}"), Month("2025-01"), Percent.Of(50), "LABOUR_FORCE"))]));

        Should.Throw<CoverageException>(() => many.Ask(March with { GroupBy = [Dimension.Village], Order = [CoverageOrder.By(CoverageMeasure.GapWorkers)] }))
            .Text.ShouldBe(new Phrase(
                "Urutan atau saringan menurut GAP_WORKERS, yang tidak dimiliki satu baris pun: target menurut LABOUR_FORCE terbit hanya untuk seluruh wilayah, sejak bulannya: 14.01 (2025-01), 14.02 (2025-01), 14.03 (2025-01), 14.04 (2025-01), 14.05 (2025-01) dan 2 lainnya. Tanyakan wilayah itu tanpa rincian dan saringan lain.",
                "Found an order or a filter by GAP_WORKERS, which no row has: a target on LABOUR_FORCE is published only for regions as a whole, from a month on: 14.01 (2025-01), 14.02 (2025-01), 14.03 (2025-01), 14.04 (2025-01), 14.05 (2025-01) and 2 more. Ask for such a region, grouped and filtered by nothing else."));
    }

    /// <summary>Whoever asks for published figures need not see the regions they are published for.</summary>
    [Theory]
    [InlineData(CoverageMeasure.GapWorkers, "target", "target")]
    [InlineData(CoverageMeasure.Percent, "jumlah", "count")]
    public void Ask_PublishedOrderByWhatNoRowHas_NamesNoRegion(CoverageMeasure measure, string id, string en)
    {
        var published = new PublicCoverage(CoverageEngine.Report(
            Model(RegistryOf([.. Enumerable.Range(1, 20).Select(number => (Teacher($"w{number}"), number % 2 == 0 ? Array.Empty<Spell>() : [Spell("2025-01", null, Baznas)]))])) with
            {
                Denominators = Report.Denominators,
                Targets = Report.Targets,
            },
            Months("2025-01..2025-06")));

        Should.Throw<CoverageException>(() => published.Ask(March with { GroupBy = [Dimension.Village], Order = [CoverageOrder.By(measure)] }))
            .Text.ShouldBe(new Phrase(
                $"Urutan atau saringan menurut {Code.Of(measure)}, yang tidak dimiliki satu baris pun: {id} menurut LABOUR_FORCE tidak ada untuk baris-baris ini. Tanyakan suatu wilayah tanpa rincian dan saringan lain, atau penyebut lain.",
                $"Found an order or a filter by {Code.Of(measure)}, which no row has: there is no {en} on LABOUR_FORCE for these rows. Ask for a region as a whole, grouped and filtered by nothing else, or on another denominator."));
    }

    [Fact]
    public void Ask_OrderByChangeInTheFirstMonth_SaysWhereDataBegin() => Should
        .Throw<CoverageException>(() => Report.Ask(new CoverageQuery(Months("2025-01..2025-01"))
        {
            CompareWith = CoverageComparison.PreviousPeriod,
            Order = [CoverageOrder.By(CoverageMeasure.PointsChange)],
        }))
        .Text.En.ShouldBe("Found an order or a filter by POINTS_CHANGE, which no row has: there is nothing to compare with in these months; the data begin in 2025-01. Ask for later months, or compare with something else.");

    [Fact]
    public void Ask_OrderByWhatSomeRowHas_IsAnswered() => Report.Ask(March with
    {
        GroupBy = [Dimension.Village],
        Subtotals = true,
        Order = [CoverageOrder.By(CoverageMeasure.GapWorkers)],
    }).Count.ShouldBeGreaterThan(1);

    [Fact]
    public void Ask_OrderByKeyNotGroupedBy_IsRefused()
    {
        var refused = Should.Throw<CoverageException>(() => Report.Ask(March with
        {
            GroupBy = [Dimension.Village, Dimension.Tier],
            Order = [CoverageOrder.By(Dimension.Segment)],
        }));
        refused.Code.ShouldBe("NOT_GROUPED_BY");
        refused.Text.ShouldBe(new Phrase(
            "Urutan menurut SEGMENT, padahal barisnya dirinci menurut VILLAGE, TIER. Tambahkan SEGMENT ke rincian, atau urutkan menurut salah satunya.",
            "Found an order by SEGMENT, but rows are grouped by VILLAGE, TIER. Group by SEGMENT too, or order by one of these."));
        Should.Throw<CoverageException>(() => Report.Ask(March with { Order = [CoverageOrder.By(Dimension.Segment)] })).Text.ShouldBe(new Phrase(
            "Urutan menurut SEGMENT, padahal barisnya tidak dirinci. Tambahkan SEGMENT ke rincian, atau urutkan menurut angka.",
            "Found an order by SEGMENT, but rows are grouped by nothing. Group by SEGMENT too, or order by a figure."));
    }

    [Fact]
    public void Ask_ByVillage_HasARowOfZerosForOneWithoutWorkers()
    {
        string Rows(CoverageQuery query) => string.Join(", ", Report.Ask(query).Rows.Select(row =>
            $"{string.Join(' ', query.GroupBy.Select(row.Key.CodeOf))} {row.Eligible}/{row.Active}"));

        Rows(March with { GroupBy = [Dimension.Village] }).ShouldBe("13.11.01.2001 2/1, 13.11.01.2002 0/0, 13.11.02.2001 0/0");
        Rows(March with { GroupBy = [Dimension.District] }).ShouldBe("13.11.01 2/1, 13.11.02 0/0");
        Rows(March with { GroupBy = [Dimension.District, Dimension.Village], Within = SungaiPagu }).ShouldBe("13.11.02 13.11.02.2001 0/0");
        Rows(March with { GroupBy = [Dimension.Village], Order = [CoverageOrder.By(Dimension.Village, descending: true)] })
            .ShouldBe("13.11.02.2001 0/0, 13.11.01.2002 0/0, 13.11.01.2001 2/1");
        Rows(March with { GroupBy = [Dimension.Village, Dimension.Tier] }).ShouldBe("13.11.01.2001 1 2/1");
        Rows(March with { GroupBy = [Dimension.Village], Where = _ => true }).ShouldBe("13.11.01.2001 2/1");
    }
}
