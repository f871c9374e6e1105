using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Disclosure;

/// <summary>
/// A report as everyone may see it. Small numbers are hidden, together with what they could be computed from; a row is shown
/// only where its numbers are sums of shown ones, so that no two questions tell more than the published tables do.
/// </summary>
/// <remarks>
/// Published are eligible, active and uncovered workers, and what follows from them, by region and worker group. Who came
/// and went, premiums and costs are absent: they weigh the same people otherwise, and so would tell them apart. Immutable to
/// its callers and thread-safe.
/// </remarks>
public sealed class PublicCoverage
{
    /// <summary>The smallest number shown, besides zero, unless another is asked for.</summary>
    public const int DefaultSmallestShown = 5;

    /// <summary>The least that may be asked for as the smallest number shown.</summary>
    public const int LeastSmallestShown = 2;

    /// <summary>The largest that may be asked for as the smallest number shown.</summary>
    public const int LargestSmallestShown = 1_000;

    private static readonly MeasureSet Published = MeasureSet.Of(
        CoverageMeasure.Eligible,
        CoverageMeasure.Active,
        CoverageMeasure.Uncovered,
        CoverageMeasure.Percent,
        CoverageMeasure.TargetPercent,
        CoverageMeasure.TargetWorkers,
        CoverageMeasure.GapWorkers,
        CoverageMeasure.GapPoints,
        CoverageMeasure.Denominator,
        CoverageMeasure.RequiredPace,
        CoverageMeasure.ActiveChange,
        CoverageMeasure.PointsChange);

    private readonly CubeFrame _cells;
    private readonly PublishedMonths _months;

    /// <summary>Publishes a report.</summary>
    /// <param name="report">
    /// The figures, over all months there are: which cells are hidden in a month depends on those before it.
    /// </param>
    /// <param name="smallestShown">The smallest number shown, besides zero; 2 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The smallest number shown is out of its bounds.</exception>
    public PublicCoverage(CoverageReport report, int smallestShown = DefaultSmallestShown)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (smallestShown is < LeastSmallestShown or > LargestSmallestShown)
            throw Throw.SmallestShownOutOfRange(smallestShown, LeastSmallestShown, LargestSmallestShown);
        Report = report;
        _cells = new CubeFrame(report);
        _months = new PublishedMonths(_cells, report.Cube.Months, smallestShown);
    }

    /// <summary>The figures, none hidden.</summary>
    public CoverageReport Report { get; }

    /// <summary>What published figures can be grouped and filtered by.</summary>
    public static IReadOnlyList<Dimension> Dimensions { get; } =
        [.. Enum.GetValues<Dimension>().Where(dimension => dimension is not (Dimension.FirmScale or Dimension.Payer))];

    /// <summary>Answers a question with what may be shown.</summary>
    /// <param name="query">The question. A filter sees cells without the scale of the employer.</param>
    /// <param name="cancellation">Stops it: it is looked at for every period and every measure.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// It groups, orders or filters by something that is not published, or the report cannot answer it.
    /// </exception>
    public CoverageTable Ask(CoverageQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        foreach (var dimension in query.GroupBy) Check(dimension);
        var asked = query.HavingMeasures.Union(MeasureSet.Of([.. query.Order.Select(order => order.Measure).OfType<CoverageMeasure>()]));
        foreach (var measure in asked.Measures())
        {
            if (!Published.Contains(measure)) throw Throw.NotPublished(Code.Of(measure), Published.Measures().Select(Code.Of));
        }

        var published = query with
        {
            Where = query.Where is { } where ? cell => where(cell with { FirmScale = null }) : null,
            Measures = MeasureSet.Of([.. query.Measures.Measures().Where(Published.Contains)]),
            CoverPrice = null,
            Shows = Shows,
        };
        return Report.Ask(published, cancellation);
    }

    /// <summary>Refuses a dimension that is not published.</summary>
    /// <exception cref="CoverageException">It is not.</exception>
    public static void Check(Dimension dimension)
    {
        if (!Dimensions.Contains(dimension)) throw Throw.NotPublished(Code.Of(dimension), Dimensions.Select(Code.Of));
    }

    /// <summary>Cells of no table are those of other regions.</summary>
    private bool Shows(IReadOnlyList<int> cells, YearMonth month) =>
        cells.All(cell => _cells.CellOf(cell) >= 0) && _months.Of(month).Shows(cells.Select(_cells.CellOf));
}
