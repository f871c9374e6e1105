using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>The counts of one cell, a number for every month of the cube.</summary>
internal sealed class CellSeries
{
    private (Payer Payer, PayerSeries Series)[] _byPayer;

    public CellSeries(CoverageCell cell, int regionNumber, int months)
        : this(cell, regionNumber, new long[months], new long[months], new long[months], new long[months], [])
    {
    }

    /// <param name="cell">The cell.</param>
    /// <param name="regionNumber">The number of its region.</param>
    /// <param name="eligible">Who is eligible.</param>
    /// <param name="enrolled">Who enrolls.</param>
    /// <param name="newlyEnrolled">Who enrolls for the first time.</param>
    /// <param name="lapsed">Who lapses.</param>
    /// <param name="byPayer">Who is active, by payer, in the order of payers.</param>
    public CellSeries(
        CoverageCell cell,
        int regionNumber,
        long[] eligible,
        long[] enrolled,
        long[] newlyEnrolled,
        long[] lapsed,
        (Payer Payer, PayerSeries Series)[] byPayer)
    {
        Cell = cell;
        RegionNumber = regionNumber;
        Eligible = eligible;
        Enrolled = enrolled;
        New = newlyEnrolled;
        Lapsed = lapsed;
        _byPayer = byPayer;

        // Of a single payer the cell's figures are his own, so they share arrays.
        (Active, Dues) = byPayer is [var (_, only)]
            ? (only.Active, only.Dues)
            : (new long[eligible.Length], new Dues[eligible.Length]);
        if (byPayer.Length > 1) SumPayers();
    }

    public CoverageCell Cell { get; }

    public int RegionNumber { get; }

    public long[] Eligible { get; }

    public long[] Active { get; }

    public long[] Enrolled { get; }

    public long[] New { get; }

    public long[] Lapsed { get; }

    public Dues[] Dues { get; }

    /// <summary>Active workers and dues once more, by the payer of the spell, in order; together they are the cell's.</summary>
    public IReadOnlyList<(Payer Payer, PayerSeries Series)> ByPayer => _byPayer;

    /// <summary>The series of a payer, all zero when it is new.</summary>
    public PayerSeries Of(Payer payer)
    {
        var place = 0;
        while (place < _byPayer.Length && _byPayer[place].Payer < payer) place++;
        if (place == _byPayer.Length || _byPayer[place].Payer != payer)
            _byPayer = [.. _byPayer[..place], (payer, new PayerSeries(Active.Length)), .. _byPayer[place..]];
        return _byPayer[place].Series;
    }

    /// <summary>Adds what was counted by payer to the cell, once all is counted.</summary>
    public void SumPayers()
    {
        foreach (var (_, series) in _byPayer)
        {
            for (var month = 0; month < Active.Length; month++) Active[month] += series.Active[month];
            Measurement.Dues.Add(Dues, series.Dues);
        }
    }
}
