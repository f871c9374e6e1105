using System.Collections.Concurrent;
using NodaTime;
using Ucj.Coverage.Disclosure;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Answers questions for coverage.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="model">The dataset, with no more in it than is seen.</param>
/// <param name="scope">The regions that are seen; the model's others are there only to hold them.</param>
/// <param name="published">What is shown in place of the model's own figures; <see langword="null"/> for those.</param>
/// <param name="own">The model's figures over its whole horizon, where they are known already.</param>
internal sealed class CoverageReports(
    CoverageModel model, Scope scope, Lazy<PublicCoverage>? published = null, CoverageReport? own = null)
{
    private readonly ReportCache _reports = new(model, own);
    private readonly CellFilter _cells = new(model.Regions, model.Groups);
    private readonly PremiumLaw _law = new(model);
    private readonly ConcurrentDictionary<PremiumPayer, Func<CoverageCell, YearMonth, Rupiah?>> _coverPrices = [];
    private readonly ConcurrentDictionary<MonthRange, IReadOnlyList<Warning>> _duesLaw = [];

    /// <summary>Computes the report nearly every question needs, so that the first of them need not wait.</summary>
    public void Prepare() => _reports.Of(tolerance: null);

    /// <summary>The report nearly every question is answered from.</summary>
    public CoverageReport Whole => _reports.Of(tolerance: null);

    /// <summary>The report that what is shown is of: where only what is published is, that of the whole dataset.</summary>
    public CoverageReport Shown => published is null ? Whole : published.Value.Report;

    /// <summary>The last month the data record something of; of what is published that of the whole, which tells of no region.</summary>
    public YearMonth? LastActualMonth => published is null ? model.LastActualMonth : published.Value.Report.LastActualMonth;

    /// <summary>The names a question's denominator may have, with the counts published under each.</summary>
    public IReadOnlyList<DenominatorEntry> Denominators() => new DoubtfulList<DenominatorEntry>(
    [
        .. _reports.Of(tolerance: null).Definitions.Select(name => new DenominatorEntry(
            name,
            [.. model.Denominators.All.Where(row => row.Definition == name).OrderBy(row => row.Region).ThenBy(row => row.Month)])),
    ],
    DisagreeingSources.Of(model.Denominators, model.Regions));

    /// <summary>One page of the answer to a question.</summary>
    /// <exception cref="CoverageException">Something in the question is unknown to the dataset or out of range.</exception>
    public Page<CoverageEntry> Ask(CoverageQuestion question, PageRequest page, CancellationToken stop = default)
    {
        page.Check(); // refused before, not after the work
        var table = Answer(question, stop);
        return Page<CoverageEntry>.Of(new CoverageEntries(table, () => [.. _cells.Doubts(question.Where), .. LawOf(table, question.CoverPayer)]), page);
    }

    private CoverageTable Answer(CoverageQuestion question, CancellationToken stop)
    {
        scope.Check(question.Within);
        return published is null
            ? _reports.Of(question.Tolerance, stop).Ask(QueryOf(question), stop)
            : new PublishedQuestions(model, scope, published.Value).Answer(question, QueryOf(question), stop);
    }

    /// <summary>Published figures beside the computed ones, by region, then month.</summary>
    /// <param name="region">Only those of exactly this region; <see langword="null"/> for all.</param>
    /// <param name="other">The other denominator to show both on; <see langword="null"/> for the one each was published on.</param>
    /// <exception cref="CoverageException">The region or the denominator is unknown.</exception>
    public IReadOnlyList<ObservationComparison> Observations(RegionCode? region, string? other)
    {
        scope.Check(region);
        if (region is { } code) model.Regions.NumberOf(code);
        var observations = model.Observations.Where(one => region is null || one.Region == region);
        return new DoubtfulList<ObservationComparison>(
            ObservationComparison.Compare(_reports.Of(tolerance: null), observations, other),
            DisagreeingSources.Of(observations, model.Regions));
    }

    /// <summary>One region as a whole in one month; absent where nothing is counted.</summary>
    /// <exception cref="CoverageException">Something in the question is unknown to the dataset or out of range.</exception>
    public CoverageEntry? Ask(CoverageQuestion question, CancellationToken stop = default)
    {
        var rows = Ask(question, new PageRequest(First: 1), stop).Nodes;
        foreach (var row in rows) return row;
        return null;
    }

    /// <summary>What is to be said where nothing is counted for a figure.</summary>
    public IReadOnlyList<Warning> WhyNone(CoverageQuestion question) => Answer(question, CancellationToken.None).Warnings;

    /// <summary>How the coverage of one region in one month comes about; absent where nothing is counted.</summary>
    /// <exception cref="CoverageException">Something in the question is unknown to the dataset or out of range.</exception>
    public CoverageExplanation? Explain(CoverageQuestion question, CancellationToken stop = default)
    {
        if (Ask(question, stop) is not { } row || (row.Reported is not null && row.StockMonth is null)) return null;
        var region = question.Within ?? model.Region;
        var month = question.Months.Last;
        var point = model.Targets.Of(region, question.Denominator)?.Points.LastOrDefault(target => target.Month <= month);
        return new CoverageExplanation(
            model.Regions[model.Regions.NumberOf(region)],
            month,
            row,
            model.Denominators.On(question.Denominator, region, month),
            point,
            question.Tolerance ?? model.Settings.ToleranceMonths,
            new DoubtfulList<LawValue>(_law.InForce(month), _law.WarningsIn(month)),
            model.Horizon);
    }

    /// <summary>
    /// What is doubtful about the law that the premiums and costs of an answer rest on; nothing where none are asked for, nor of
    /// published figures, which have neither: it would tell who is paid for.
    /// </summary>
    private IEnumerable<Warning> LawOf(CoverageTable table, PremiumPayer coverPayer)
    {
        if (published is not null) return [];
        var query = table.Query;
        var asked = query.Measures.Union(query.HavingMeasures)
            .Union(MeasureSet.Of([.. query.Order.Select(order => order.Measure).OfType<CoverageMeasure>()]));
        var dues = asked.Measures().Any(measure => MeasureSet.Premiums.Contains(measure))
            ? _duesLaw.GetOrAdd(
                new MonthRange(table.Periods[0].Months.First, table.Periods[^1].Months.Last), months => DuesLaw.WarningsOf(model, months))
            : [];
        var covers = query.CoverPrice is not null && (asked.Contains(CoverageMeasure.CoverCost) || asked.Contains(CoverageMeasure.CoverWorkers))
            ? CoverPrice.WarningsOf(model, coverPayer, Whole.Cube.Cells, table.Periods.Select(period => period.Months.Last))
            : [];
        return dues.Concat(covers);
    }

    /// <summary>Kept by payer, for each price is quoted but once.</summary>
    private Func<CoverageCell, YearMonth, Rupiah?> CoverPriceBy(PremiumPayer payer) =>
        _coverPrices.GetOrAdd(payer, by => CoverPrice.AtLowestBand(model, by));

    private CoverageQuery QueryOf(CoverageQuestion question)
    {
        if (question.GroupBy.Distinct().Count() != question.GroupBy.Count) throw Throw.DimensionTwice(question.GroupBy);
        var having = question.Having is { AdmitsAll: false } given ? given : null;
        return new CoverageQuery(question.Months)
        {
            Within = question.Within,
            Granularity = question.Granularity,
            GroupBy = question.GroupBy,
            Strict = question.Strict,
            Where = _cells.Compile(question.Where),
            Denominator = question.Denominator,
            Interpolation = question.Interpolation,
            Order = question.Order,
            Subtotals = question.Rollup,
            FillPeriods = true,
            Beside = question.Beside,
            CompareWith = question.CompareWith,
            CoverPrice = model.Registry is null ? null : CoverPriceBy(question.CoverPayer),
            Having = having?.Compile<CoverageLine>(compare => line => compare.Condition.Holds(line[compare.Field])),
            HavingMeasures = having is null ? default : MeasureSet.Of(
                [.. having.Comparisons().Where(compare => compare.Condition.AsksForFigures).Select(compare => compare.Field)]),
            Measures = having is null ? question.Measures : question.Measures.Union(
                MeasureSet.Of([.. having.Comparisons().Select(compare => compare.Field)])),
        };
    }
}
