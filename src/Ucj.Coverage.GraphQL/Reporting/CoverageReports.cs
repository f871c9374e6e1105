using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Answers questions for coverage.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CoverageReports(CoverageModel model)
{
    private readonly ReportCache _reports = new(model);
    private readonly CellFilter _cells = new(model.Regions, model.Groups);
    private readonly CoverPrices _prices = new(new PremiumLaw(model));

    /// <summary>Computes the report nearly every question needs, so that the first of them need not wait.</summary>
    public void Prepare() => _reports.Of(tolerance: null);

    /// <summary>The names a question's denominator may have, with the counts published under each.</summary>
    public IReadOnlyList<DenominatorEntry> Denominators() =>
    [
        .. _reports.Of(tolerance: null).Definitions.Select(name => new DenominatorEntry(
            name,
            [.. model.Denominators.All.Where(row => row.Definition == name).OrderBy(row => row.Region).ThenBy(row => row.Month)])),
    ];

    /// <summary>One page of the answer to a question.</summary>
    /// <exception cref="CoverageException">Something in the question is unknown to the dataset or out of range.</exception>
    public Page<CoverageEntry> Ask(CoverageQuestion question, PageRequest page)
    {
        page.Check(); // refused before, not after the work
        return Page<CoverageEntry>.Of(new CoverageEntries(_reports.Of(question.Tolerance).Ask(QueryOf(question))), page);
    }

    private CoverageQuery QueryOf(CoverageQuestion question)
    {
        if (question.GroupBy.Distinct().Count() != question.GroupBy.Count) throw Throw.DimensionTwice(question.GroupBy);
        var having = question.Having is { AdmitsAll: false } given ? given : null;
        return new CoverageQuery(question.Months)
        {
            Within = question.Within,
            Granularity = question.Granularity,
            GroupBy = question.GroupBy,
            Where = _cells.Compile(question.Where),
            Denominator = question.Denominator,
            Interpolation = question.Interpolation,
            Order = question.Order,
            Subtotals = question.Rollup,
            FillPeriods = true,
            Beside = question.Beside,
            CompareWith = question.CompareWith,
            CoverPrice = model.Registry is null ? null : (cell, month) => _prices.Of(cell, question.CoverPayer, month),
            Having = having?.Compile<CoverageLine>((line, measure) => line[measure]),
            Measures = having is null ? question.Measures : question.Measures.Union(
                MeasureSet.Of([.. having.Comparisons().Select(compare => compare.Field)])),
        };
    }
}
