using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>The workers of one cell while they are counted, a number for every month of the cube.</summary>
/// <param name="cell">The cell.</param>
/// <param name="regionNumber">The number of its region.</param>
/// <param name="months">How many months.</param>
internal sealed class CellCounts(CoverageCell cell, int regionNumber, int months)
{
    private readonly SortedDictionary<Payer, PayerCounts> _byPayer = [];

    public long[] Eligible { get; } = new long[months];

    /// <summary>Who is active whoever pays: in totals all of them, of workers counted one by one nobody.</summary>
    public long[] ActiveByAnyone { get; } = new long[months];

    public long[] Enrolled { get; } = new long[months];

    public long[] New { get; } = new long[months];

    public long[] Lapsed { get; } = new long[months];

    /// <summary>Of totals, 1 in every month that was reported.</summary>
    public long[] Reported { get; } = new long[months];

    /// <summary>The counts of a payer, all zero when it is new.</summary>
    public PayerCounts Of(Payer payer) =>
        _byPayer.TryGetValue(payer, out var counts) ? counts : _byPayer[payer] = new PayerCounts(months);

    /// <summary>Adds what has been counted of a part of the cell.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public void Add(CellSeries part)
    {
        for (var month = 0; month < months; month++)
        {
            Eligible[month] += part.Eligible[month];
            Enrolled[month] += part.Enrolled[month];
            New[month] += part.New[month];
            Lapsed[month] += part.Lapsed[month];
        }

        foreach (ref readonly var series in part.ByPayer)
        {
            var counts = Of(series.Payer);
            for (var month = 0; month < months; month++)
            {
                counts.Active[month] += series.Active[month];
                counts.Dues[month] += series.DuesIn(month);
            }
        }
    }

    /// <summary>Writes what was counted.</summary>
    /// <exception cref="OverflowException">What all payers owe together does not fit 64 bits.</exception>
    public CellSeries Write(SeriesWriter writer)
    {
        writer.Begin(_byPayer.Count);
        var byPayer = _byPayer.Select(pair => pair.Value.Write(pair.Key, writer)).ToArray();
        var active = ActiveByAnyone.AsSpan();
        foreach (var counts in _byPayer.Values)
        {
            for (var month = 0; month < months; month++) active[month] += counts.Active[month];
        }

        var start = writer.Write(Eligible);
        writer.Write(Enrolled);
        writer.Write(New);
        writer.Write(Lapsed);
        return new CellSeries(cell, regionNumber, writer, start, writer.Write(active), byPayer);
    }
}
