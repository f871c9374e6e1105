using System.Numerics;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// One measure of every row and month, summed from the first row on. The cells of a village stand side by side, so what a
/// run of rows adds up to is one subtraction a month, however long the run.
/// </summary>
internal sealed class RunningSums
{
    private readonly int _months;
    private readonly long[] _sums;
    private int _rows;
    private long _signs;
    private bool _fits;

    public RunningSums(int rows, int months)
    {
        _months = months;
        _sums = new long[(rows + 1) * months];
    }

    /// <summary>Appends a row, a number a month, none negative.</summary>
    public void Append(ReadOnlySpan<long> row)
    {
        var before = _sums.AsSpan(_rows * _months, _months);
        var after = _sums.AsSpan(++_rows * _months, _months);
        for (var month = 0; month < after.Length; month++)
        {
            after[month] = unchecked(before[month] + row[month]);
            _signs |= after[month];
        }
    }

    /// <summary>
    /// Says that every row is there, and sees whether everything together fits 64 bits. Then so does every part, as no number
    /// is negative. A running sum that has wrapped still gives right differences, but could not tell which of them do not fit.
    /// </summary>
    public void Complete()
    {
        var total = default(Int128);
        foreach (var sum in _sums.AsSpan(_rows * _months)) total += sum;
        _fits = _signs >= 0 && total <= long.MaxValue;
    }

    /// <summary>The number of one row and month.</summary>
    public long Of(int row, int month) => _sums[(row + 1) * _months + month] - _sums[row * _months + month];

    /// <summary>Adds the rows <c>[first, end)</c> month by month.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="month">The first month.</param>
    /// <param name="into">What to add to, a number for each further month.</param>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public void Add(int first, int end, int month, Span<long> into)
    {
        if (_fits)
        {
            AddRun(_sums.AsSpan(first * _months + month), _sums.AsSpan(end * _months + month), into);
            return;
        }

        for (var row = first; row < end; row++)
        {
            for (var i = 0; i < into.Length; i++) into[i] = checked(into[i] + Of(row, month + i));
        }
    }

    private static void AddRun(ReadOnlySpan<long> before, ReadOnlySpan<long> after, Span<long> into)
    {
        var i = 0;
        for (; i <= into.Length - Vector<long>.Count; i += Vector<long>.Count)
            (new Vector<long>(into[i..]) + new Vector<long>(after[i..]) - new Vector<long>(before[i..])).CopyTo(into[i..]);
        for (; i < into.Length; i++) into[i] += after[i] - before[i];
    }
}
