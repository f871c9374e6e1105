using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>How much there is of what questions go through, in numbers: the work of an answer can be told before it begins.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="model">The dataset.</param>
/// <param name="cube">Its cube, looked at when a question for coverage is first priced.</param>
/// <param name="isPublished">Whether small numbers are looked for and hidden.</param>
internal sealed class ModelSize(CoverageModel model, Func<CoverageCube> cube, bool isPublished)
{
    private readonly Lazy<int[]> _values = new(() => ValuesOf(model, cube().Cells));
    private readonly Lazy<int> _cells = new(() => Math.Max(1, cube().Cells.Count));

    /// <summary>Whether small numbers are looked for and hidden.</summary>
    public bool IsPublished => isPublished;

    /// <summary>The dataset's months.</summary>
    public MonthRange Horizon => model.Horizon;

    /// <summary>Workers in the registry; 0 where totals are reported.</summary>
    public int Workers { get; } = model.Registry?.Count ?? 0;

    /// <summary>Months of tolerance that the figures are kept for.</summary>
    public int Tolerance => model.Settings.ToleranceMonths;

    /// <summary>Cells of the cube, 1 or more.</summary>
    public int Cells => _cells.Value;

    /// <summary>Regions of all levels.</summary>
    public int Regions => model.Regions.Count;

    /// <summary>Worker groups.</summary>
    public int WorkerGroups => model.Groups.Groups.Count;

    /// <summary>Employers.</summary>
    public int Employers => model.Employers.Count;

    /// <summary>Communities.</summary>
    public int Communities => model.Communities.Count;

    /// <summary>Construction projects.</summary>
    public int Projects => model.Projects.Count;

    /// <summary>Purses.</summary>
    public int Purses => model.FundingSources.Count;

    /// <summary>Points of target paths.</summary>
    public int Targets { get; } = model.Targets.All.Count;

    /// <summary>Published counts, of all denominators.</summary>
    public int Counts => model.Denominators.All.Count;

    /// <summary>Published figures of coverage.</summary>
    public int Observations => model.Observations.Count;

    /// <summary>Welfare programmes.</summary>
    public int WelfareProgrammes => model.WelfareProgrammes.Count;

    /// <summary>Months of a range that are the dataset's, at least 1.</summary>
    public int MonthsIn(MonthRange range) => Math.Max(1, Horizon.Intersect(range)?.Length ?? 0);

    /// <summary>Regions of a level, at least 1.</summary>
    public int RegionsAt(RegionLevel level) => RegionsAt(model, level);

    /// <summary>
    /// At most how many groups dimensions make: the product of their values, or the cells where those are fewer. Of regions that
    /// lie in each other the finest counts.
    /// </summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="share">Into how many regions the dataset falls of which one is looked at; 1 for all of it.</param>
    public long Groups(IEnumerable<Dimension> dimensions, int share)
    {
        var (groups, regions, payers) = (1L, 1, 1);
        foreach (var dimension in dimensions)
        {
            var values = _values.Value[(int)dimension];
            if (dimension is Dimension.Regency or Dimension.District or Dimension.Village) regions = Math.Max(regions, values);
            else if (dimension == Dimension.Payer) payers = values;
            else groups = Math.Min(groups * values, Cells);
        }

        var inRegions = (regions + share - 1) / share;
        return Math.Min(groups * inRegions, Math.Max(inRegions, CellsIn(share))) * payers;
    }

    /// <summary>Cells of one of so many regions, at least 1.</summary>
    public long CellsIn(int share) => (Cells + share - 1) / share;

    private static int[] ValuesOf(CoverageModel model, IReadOnlyList<CoverageCell> cells)
    {
        return Array.ConvertAll(Enum.GetValues<Dimension>(), dimension => Math.Max(1, dimension switch
        {
            Dimension.Regency => RegionsAt(model, RegionLevel.Regency),
            Dimension.District => RegionsAt(model, RegionLevel.District),
            Dimension.Village => RegionsAt(model, RegionLevel.Village),
            Dimension.WorkerGroup => Distinct(cell => cell.Group),
            Dimension.Segment => Distinct(cell => cell.Segment),
            Dimension.Sector => Distinct(cell => cell.Sector),
            Dimension.Tier => Distinct(cell => cell.Tier),
            Dimension.Vulnerable => Distinct(cell => cell.Vulnerable),
            Dimension.FirmScale => Distinct(cell => cell.FirmScale),
            Dimension.Payer => model.FundingSources.Count + 2, // and employers, and workers themselves
            _ => throw new ArgumentOutOfRangeException(nameof(model), dimension, null),
        }));

        int Distinct<T>(Func<CoverageCell, T> value) => cells.Select(value).Distinct().Count();
    }

    private static int RegionsAt(CoverageModel model, RegionLevel level) =>
        Math.Max(1, model.Regions.Regions.Count(region => region.Code.Level == level));
}
