using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>The counts of one cell, a number for every month of the cube.</summary>
internal sealed class CellSeries
{
    private readonly SortedDictionary<Payer, long[]> _activeByPayer = [];

    public CellSeries(CoverageCell cell, int regionNumber, int months)
    {
        Cell = cell;
        RegionNumber = regionNumber;
        Eligible = new long[months];
        Active = new long[months];
        Enrolled = new long[months];
        New = new long[months];
        Lapsed = new long[months];
    }

    public CoverageCell Cell { get; }

    public int RegionNumber { get; }

    public long[] Eligible { get; }

    public long[] Active { get; }

    public long[] Enrolled { get; }

    public long[] New { get; }

    public long[] Lapsed { get; }

    /// <summary>Active workers once more, by who pays; together they are <see cref="Active"/>.</summary>
    public IReadOnlyDictionary<Payer, long[]> ActiveByPayer => _activeByPayer;

    public void AddActive(Payer payer, int month)
    {
        if (!_activeByPayer.TryGetValue(payer, out var active))
            _activeByPayer.Add(payer, active = new long[Active.Length]);
        active[month]++;
        Active[month]++;
    }
}
