using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>A cube with what its figures are measured against: official denominators and targets.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CoverageReport
{
    /// <summary>Puts a cube beside its denominators and targets.</summary>
    /// <param name="region">The region the cube counts, with everything in it.</param>
    /// <param name="cube">The counts.</param>
    /// <param name="denominators">The official denominators.</param>
    /// <param name="targets">The published targets.</param>
    /// <exception cref="CoverageException">The region is not one of the cube's.</exception>
    public CoverageReport(RegionCode region, CoverageCube cube, Denominators denominators, TargetPaths targets)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(denominators);
        ArgumentNullException.ThrowIfNull(targets);
        cube.Regions.NumberOf(region);
        Region = region;
        Cube = cube;
        Denominators = denominators;
        Targets = targets;
        Definitions =
            [.. denominators.Definitions.Union(targets.All.Select(target => target.Definition).Order(StringComparer.Ordinal))];
    }

    /// <summary>The region counted.</summary>
    public RegionCode Region { get; }

    /// <summary>The counts.</summary>
    public CoverageCube Cube { get; }

    /// <summary>The official denominators.</summary>
    public Denominators Denominators { get; }

    /// <summary>The published targets.</summary>
    public TargetPaths Targets { get; }

    /// <summary>Whom it counts, where that is known: a sum that does not fit is told with those who make it so high.</summary>
    internal WorkerRegistry? Workers { get; init; }

    /// <summary>The names a query's denominator may have: those with counts, and those only targets name so far.</summary>
    public IReadOnlyList<string> Definitions { get; }

    /// <summary>
    /// The last month in which the data record something: a spell that begins, a total, a published figure. Months after it
    /// are <em>scheduled</em>: nothing is known of them but spells recorded before, which run on or end later.
    /// </summary>
    /// <value>The default, <see langword="null"/>, says nothing, and no month is called scheduled.</value>
    public YearMonth? LastActualMonth { get; init; }

    /// <summary>
    /// Answers a question. What is doubtful about the answer stands in its <see cref="CoverageTable.Warnings"/>: also months
    /// outside the report, which are left out unless the question is strict.
    /// </summary>
    /// <param name="query">The question.</param>
    /// <param name="cancellation">Stops it: it is looked at for every period and every measure.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// The region or the denominator is unknown to the report, no month is (or, of a strict question, some month is not) one of
    /// the report's, the question orders or filters by what no row has, totals are
    /// grouped by payer, or a sum of dues does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">A dimension is named twice.</exception>
    public CoverageTable Ask(CoverageQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var inside = Cube.Months.Intersect(query.Months);
        if (inside is not { } months || (query.Strict && months != query.Months)) throw Throw.MonthsOutside(query.Months, Cube.Months);
        foreach (var definition in (string?[])[query.Denominator, .. query.Beside, query.CompareWith?.Definition])
        {
            if (definition is not null && !Definitions.Contains(definition)) throw Throw.UnknownDenominator(definition, Definitions);
        }

        if (query.GroupBy.Distinct().Count() != query.GroupBy.Count) throw Throw.DimensionTwice(query.GroupBy);
        if (Cube.Reports is not null && query.GroupBy.Contains(Dimension.Payer)) throw Throw.TotalsByPayer();
        MeaninglessQuestion.RefuseOrder(query);
        try
        {
            return CoverageAnswer.Of(this, query, months, cancellation);
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge(Workers);
        }
    }
}
