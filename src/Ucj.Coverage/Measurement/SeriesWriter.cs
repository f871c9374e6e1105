namespace Ucj.Coverage.Measurement;

/// <summary>
/// Writes the numbers of cells into arrays that many cells share: a cube has some ten thousand series, and an array for
/// each of them would cost more than counting its workers.
/// </summary>
/// <param name="months">How many months a series has.</param>
/// <param name="size">How many numbers an array takes, if that is enough for what is begun.</param>
/// <remarks>For one thread. What is written is never changed afterwards.</remarks>
internal sealed class SeriesWriter(int months, int size)
{
    // 64 KiB: as much as stays clear of the heap of large objects, whose collection would cost more.
    private const int ManyCells = 8 << 10;

    /// <summary>Writes many cells.</summary>
    public SeriesWriter(int months)
        : this(months, ManyCells)
    {
    }

    public int Months => months;

    /// <summary>The array that is written into.</summary>
    public long[] Numbers { get; private set; } = [];

    /// <summary>The place of the next number.</summary>
    public int Place { get; private set; }

    /// <summary>Begins a cell, whose numbers all stand in one array.</summary>
    /// <param name="payers">How many payers it has at most.</param>
    public void Begin(int payers)
    {
        var most = (CellSeries.Rows + (payers * (1 + DuesLayout.Widest))) * months;
        if (Numbers.Length - Place >= most) return;
        Numbers = GC.AllocateUninitializedArray<long>(Math.Max(most, size));
        Place = 0;
    }

    /// <summary>Room for a number, or some, for every month, to be filled by the caller.</summary>
    public Span<long> Next(int width = 1)
    {
        var room = Numbers.AsSpan(Place, width * months);
        Place += room.Length;
        return room;
    }

    /// <summary>Writes numbers.</summary>
    /// <returns>The place of the first.</returns>
    public int Write(ReadOnlySpan<long> numbers)
    {
        var start = Place;
        numbers.CopyTo(Next(numbers.Length / months));
        return start;
    }
}
