using System.Numerics;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>The active workers of one cell whose spells one payer pays, and their dues, for every month of the cube.</summary>
internal readonly struct PayerSeries
{
    private readonly long[] _numbers;
    private readonly int _months;
    private readonly DuesLayout _layout;

    /// <param name="payer">The payer.</param>
    /// <param name="writer">What it was written with: the active workers month by month, then the dues of each month.</param>
    /// <param name="start">The place of the first number.</param>
    /// <param name="layout">How the dues of a month are to be read.</param>
    /// <param name="most">A number that none of those of the dues exceeds.</param>
    public PayerSeries(Payer payer, SeriesWriter writer, int start, DuesLayout layout, long most) =>
        (Payer, Start, Most, _numbers, _months, _layout) = (payer, start, most, writer.Numbers, writer.Months, layout);

    public Payer Payer { get; }

    /// <summary>The place of the active workers among the numbers.</summary>
    public int Start { get; }

    /// <summary>No dues of a month exceed as many times this as a layout is wide.</summary>
    public long Most { get; }

    /// <summary>The active workers, a number for every month.</summary>
    public ReadOnlySpan<long> Active => _numbers.AsSpan(Start, _months);

    private ReadOnlySpan<long> AllDues => _numbers.AsSpan(Start + _months, _layout.Width * _months);

    /// <summary>What is due in a month, by its 0-based place.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public Dues DuesIn(int month) => new(
        In(month, DuesPart.Jkk),
        In(month, DuesPart.Jkm),
        In(month, DuesPart.Jht),
        In(month, DuesPart.Jp),
        In(month, DuesPart.ByEmployer),
        In(month, DuesPart.ByWorker),
        In(month, DuesPart.ByFund));

    /// <summary>Adds a part of the dues to amounts in rupiah, one for every month.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public void AddDues(DuesPart part, Span<long> amounts)
    {
        var dues = AllDues;
        for (var places = _layout.PlacesOf(part); places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            for (var month = 0; month < amounts.Length; month++, place += _layout.Width)
                amounts[month] = checked(amounts[month] + dues[place]);
        }
    }

    private Rupiah In(int month, DuesPart part)
    {
        var sum = Rupiah.Zero;
        var dues = AllDues.Slice(month * _layout.Width, _layout.Width);
        for (var places = _layout.PlacesOf(part); places != 0; places &= places - 1)
            sum += new Rupiah(dues[BitOperations.TrailingZeroCount(places)]);
        return sum;
    }
}
