using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Tests.Measurement;

/// <summary>The cells of a cube summed one by one into a dictionary by the first dimensions of a query.</summary>
internal sealed class ClearGrouping
{
    private readonly CoverageCube _cube;
    private readonly Dictionary<CoverageKey, Sums> _groups = [];

    public ClearGrouping(CoverageCube cube, CoverageQuery query, int regionNumber, int level)
    {
        _cube = cube;
        var dimensions = query.GroupBy.Take(level).ToArray();
        ByPayer = dimensions.Contains(Dimension.Payer);
        var end = cube.Regions.EndOf(regionNumber);
        foreach (var series in cube.Series)
        {
            if (series.RegionNumber < regionNumber || series.RegionNumber >= end) continue;
            if (query.Where is { } where && !where(series.Cell)) continue;
            if (ByPayer) AddByPayer(series, dimensions);
            else SumsOf(CoverageKey.Of(series, cube.Regions, dimensions, payer: null)).Add(series);
        }

        // A total without any cell is still an answer: nobody.
        if (level == 0) SumsOf(new CoverageKey());
    }

    /// <summary>Whether eligible workers, and with them rates and flows, have no meaning in these rows.</summary>
    public bool ByPayer { get; }

    public IEnumerable<(CoverageKey Key, Sums Sums)> Groups => _groups.Select(group => (group.Key, group.Value));

    /// <summary>Adds the regions of the finest dimension in which there is no cell, with zeros.</summary>
    public void AddRegions(Dimension[] dimensions, int within)
    {
        var level = dimensions.Contains(Dimension.Village) ? RegionLevel.Village
            : dimensions.Contains(Dimension.District) ? RegionLevel.District : RegionLevel.Regency;
        for (var number = within; number < _cube.Regions.EndOf(within); number++)
        {
            if (_cube.Regions[number].Code.Level == level) SumsOf(CoverageKey.OfRegion(number, _cube.Regions, dimensions));
        }
    }

    private void AddByPayer(CellSeries series, Dimension[] dimensions)
    {
        foreach (var ofPayer in series.ByPayer)
            SumsOf(CoverageKey.Of(series, _cube.Regions, dimensions, ofPayer.Payer)).Add(ofPayer);
    }

    private Sums SumsOf(CoverageKey key)
    {
        if (!_groups.TryGetValue(key, out var sums)) _groups.Add(key, sums = new Sums(_cube.Months.Length));
        return sums;
    }

    /// <summary>One number a month of the cube for every measure.</summary>
    internal sealed class Sums(int months)
    {
        public long[] Eligible { get; } = new long[months];

        public long[] Active { get; } = new long[months];

        public long[] Enrolled { get; } = new long[months];

        public long[] New { get; } = new long[months];

        public long[] Lapsed { get; } = new long[months];

        public Dues[] Dues { get; } = new Dues[months];

        public void Add(CellSeries series)
        {
            Add(Eligible, series.Eligible);
            Add(Active, series.Active);
            Add(Enrolled, series.Enrolled);
            Add(New, series.New);
            Add(Lapsed, series.Lapsed);
            for (var month = 0; month < Dues.Length; month++) Dues[month] += series.DuesIn(month);
        }

        public void Add(PayerSeries series)
        {
            Add(Active, series.Active);
            for (var month = 0; month < Dues.Length; month++) Dues[month] += series.DuesIn(month);
        }

        private static void Add(long[] sum, ReadOnlySpan<long> more)
        {
            for (var month = 0; month < sum.Length; month++) sum[month] += more[month];
        }
    }
}
