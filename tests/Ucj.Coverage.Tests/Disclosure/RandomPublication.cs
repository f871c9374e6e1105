using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Disclosure;

/// <summary>A regency with few enough people that much of it must be hidden, and any question one may put to it.</summary>
internal sealed class RandomPublication
{
    public static readonly MonthRange Months = MonthRange.Parse("2025-01..2025-04");

    private static readonly Dimension[] Asked =
    [
        Dimension.District, Dimension.Village, Dimension.WorkerGroup, Dimension.Segment, Dimension.Sector, Dimension.Tier,
        Dimension.Vulnerable,
    ];

    private readonly Random _random;

    public RandomPublication(int seed, int villages)
    {
        _random = new Random(seed);
        Model = Draw(villages);
        Report = CoverageEngine.Report(Model, Months);
        Public = new PublicCoverage(Report);
    }

    public CoverageModel Model { get; }

    public CoverageReport Report { get; }

    public PublicCoverage Public { get; }

    /// <summary>Every grouping by up to two dimensions, with subtotals, and as many filtered, compared and ordered ones.</summary>
    public IEnumerable<CoverageQuery> Questions()
    {
        foreach (var first in Asked)
        {
            foreach (var second in Asked.Where(one => one != first))
            {
                var groupBy = new CoverageQuery(Months) { GroupBy = [first, second], Subtotals = true, FillPeriods = true };
                yield return groupBy;
                yield return groupBy with
                {
                    Where = Filter(),
                    CompareWith = _random.Next(2) == 0 ? null : CoverageComparison.PreviousPeriod,
                    Having = line => line[CoverageMeasure.Active] is null or >= 0,
                    Order = [CoverageOrder.By(CoverageMeasure.Active, descending: true)],
                };
            }
        }
    }

    private Func<CoverageCell, bool> Filter()
    {
        var villages = Model.Regions.Regions.Where(_ => _random.Next(3) > 0).Select(region => region.Code).ToHashSet();
        var groups = Model.Groups.Groups.Where(_ => _random.Next(3) > 0).Select(group => group.Code).ToHashSet();
        return _random.Next(3) switch
        {
            0 => cell => villages.Contains(cell.Region.Code),
            1 => cell => groups.Contains(cell.Group!.Code),
            _ => cell => villages.Contains(cell.Region.Code) && groups.Contains(cell.Group!.Code),
        };
    }

    private CoverageModel Draw(int villages)
    {
        var places = Enumerable.Range(0, villages)
            .Select(number => new Region(RegionCode.Parse($"13.11.{1 + number % 2:00}.{2001 + number}"), $"Nagari {number}"));
        var regions = new RegionTree(
        [
            new(RegionCode.Parse("13.11"), "Solok Selatan"),
            new(RegionCode.Parse("13.11.01"), "Sangir"),
            new(RegionCode.Parse("13.11.02"), "Sungai Pagu"),
            .. places,
        ]);
        var groups = new WorkerGroupCatalog(Enumerable.Range(0, 5).Select(number => new WorkerGroup(
            $"G{number}",
            new Phrase($"G{number}", $"G{number}"),
            number < 3 ? EmploymentSegment.Bpu : EmploymentSegment.Pu,
            number % 2 == 0 ? Sector.Other : Sector.Transport,
            1 + number / 2,
            number < 2)));
        return new CoverageModel(RegionCode.Parse("13.11"), Months, regions, groups) { Counts = [.. Counts(regions, groups)] };
    }

    private IEnumerable<CoverageCount> Counts(RegionTree regions, WorkerGroupCatalog groups)
    {
        foreach (var village in regions.Regions.Where(region => region.Code.Level == RegionLevel.Village))
        {
            foreach (var group in groups.Groups)
            {
                var (eligible, active) = (_random.Next(4) == 0 ? _random.Next(0, 6) : _random.Next(0, 80), 0);
                if (eligible > 0) active = _random.Next(0, eligible + 1);
                foreach (var month in Months.Months())
                {
                    yield return new CoverageCount(village.Code, group.Code, null, month, eligible, active);
                    eligible = Math.Max(0, eligible + (_random.Next(4) == 0 ? _random.Next(-2, 3) : 0));
                    active = Math.Clamp(active + (_random.Next(4) == 0 ? _random.Next(-1, 3) : 0), 0, eligible);
                }
            }
        }
    }
}
