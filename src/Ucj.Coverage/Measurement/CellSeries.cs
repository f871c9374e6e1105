using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>The counts of one cell, a number for every month of the cube.</summary>
internal sealed class CellSeries
{
    private readonly SortedDictionary<Payer, PayerSeries> _byPayer = [];

    public CellSeries(CoverageCell cell, int regionNumber, int months)
    {
        Cell = cell;
        RegionNumber = regionNumber;
        Eligible = new long[months];
        Active = new long[months];
        Enrolled = new long[months];
        New = new long[months];
        Lapsed = new long[months];
        Dues = new Dues[months];
    }

    public CoverageCell Cell { get; }

    public int RegionNumber { get; }

    public long[] Eligible { get; }

    public long[] Active { get; }

    public long[] Enrolled { get; }

    public long[] New { get; }

    public long[] Lapsed { get; }

    public Dues[] Dues { get; }

    /// <summary>Active workers and dues once more, by the payer of the spell; together they are the cell's.</summary>
    public IReadOnlyDictionary<Payer, PayerSeries> ByPayer => _byPayer;

    /// <summary>The series of a payer, all zero when it is new.</summary>
    public PayerSeries Of(Payer payer)
    {
        if (!_byPayer.TryGetValue(payer, out var series)) _byPayer.Add(payer, series = new PayerSeries(Active.Length));
        return series;
    }

    /// <summary>Adds what was counted by payer to the cell, once all is counted.</summary>
    public void SumPayers()
    {
        foreach (var series in _byPayer.Values)
        {
            for (var month = 0; month < Active.Length; month++)
            {
                Active[month] += series.Active[month];
                Dues[month] += series.Dues[month];
            }
        }
    }
}
