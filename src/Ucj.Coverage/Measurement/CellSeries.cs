namespace Ucj.Coverage.Measurement;

/// <summary>The counts of one cell, a row of numbers for every month of the cube.</summary>
internal sealed class CellSeries
{
    /// <summary>How many numbers a month has besides those of payers.</summary>
    public const int Rows = 5;

    private readonly long[] _numbers;
    private readonly int _start;
    private readonly int _startOfActive;
    private readonly int _months;
    private readonly PayerSeries[] _byPayer;

    /// <param name="cell">The cell.</param>
    /// <param name="regionNumber">The number of its region.</param>
    /// <param name="writer">What its rows were written with: who is eligible, enrolls, is new and lapses.</param>
    /// <param name="start">The place of the first of these rows.</param>
    /// <param name="startOfActive">The place of the active workers, which may be those of the only payer.</param>
    /// <param name="byPayer">The active workers and dues by payer, in order; written with the same writer.</param>
    /// <exception cref="OverflowException">What all payers owe together does not fit 64 bits.</exception>
    public CellSeries(
        CoverageCell cell, int regionNumber, SeriesWriter writer, int start, int startOfActive, PayerSeries[] byPayer)
    {
        (Cell, RegionNumber, _start, _startOfActive, _byPayer) = (cell, regionNumber, start, startOfActive, byPayer);
        (_numbers, _months) = (writer.Numbers, writer.Months);
        CheckSums();
    }

    public CoverageCell Cell { get; }

    public int RegionNumber { get; }

    public ReadOnlySpan<long> Eligible => Row(_start);

    public ReadOnlySpan<long> Active => Row(_startOfActive);

    public ReadOnlySpan<long> Enrolled => Row(_start + _months);

    public ReadOnlySpan<long> New => Row(_start + (2 * _months));

    public ReadOnlySpan<long> Lapsed => Row(_start + (3 * _months));

    /// <summary>Active workers and dues by the payer of the spell, in order; together they are the cell's.</summary>
    public ReadOnlySpan<PayerSeries> ByPayer => _byPayer;

    /// <summary>What is due in a month, by its 0-based place, whoever pays.</summary>
    public Dues DuesIn(int month)
    {
        var sum = default(Dues);
        foreach (ref readonly var payer in ByPayer) sum += payer.DuesIn(month);
        return sum;
    }

    private ReadOnlySpan<long> Row(int start) => _numbers.AsSpan(start, _months);

    private void CheckSums()
    {
        var most = UInt128.Zero;
        foreach (ref readonly var payer in ByPayer) most += (ulong)payer.Most * (UInt128)DuesLayout.Widest;
        if (most <= long.MaxValue) return;
        for (var month = 0; month < _months; month++) DuesIn(month);
    }
}
