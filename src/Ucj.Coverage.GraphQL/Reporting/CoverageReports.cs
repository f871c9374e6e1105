using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Answers questions for coverage.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CoverageReports(CoverageModel model)
{
    private readonly ReportCache _reports = new(model);
    private readonly CellFilter _cells = new(model.Regions, model.Groups);

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
        page.Size(); // refused before, not after the work
        var rows = _reports.Of(question.Tolerance).Ask(QueryOf(question)).Rows;
        if (question.Having is { AdmitsAll: false } having)
            rows = [.. rows.Where(having.Compile<CoverageRow>((row, measure) => row[measure]))];
        return Page<CoverageEntry>.Of([.. rows.Select(row => new CoverageEntry(row))], page);
    }

    private CoverageQuery QueryOf(CoverageQuestion question)
    {
        if (question.GroupBy.Distinct().Count() != question.GroupBy.Count) throw Throw.DimensionTwice(question.GroupBy);
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
        };
    }
}
