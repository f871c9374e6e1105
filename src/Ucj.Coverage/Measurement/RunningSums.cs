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
    private int _next;
    private bool _wrapped;
    private Int128 _total;

    public RunningSums(int rows, int months)
    {
        _months = months;
        _sums = new long[(rows + 1) * months];
        _next = months;
    }

    /// <summary>
    /// Whether everything together fits 64 bits. Then so does every part, as no number here is negative. A running sum that
    /// has wrapped still gives right differences, but could no longer tell that one of them does not fit.
    /// </summary>
    private bool Fits => !_wrapped && _total <= long.MaxValue;

    /// <summary>Appends a row, a number a month, none negative.</summary>
    public void Append(ReadOnlySpan<long> row)
    {
        for (var month = 0; month < _months; month++) Append(row[month]);
    }

    /// <summary>Appends a row of dues.</summary>
    /// <exception cref="OverflowException">The dues of one cell and month do not fit 64 bits.</exception>
    public void Append(ReadOnlySpan<Dues> row, Func<Dues, Rupiah> part)
    {
        for (var month = 0; month < _months; month++) Append(part(row[month]).Amount);
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
        if (Fits)
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

    private void Append(long number)
    {
        var sum = unchecked(_sums[_next - _months] + number);
        _sums[_next++] = sum;
        _wrapped |= sum < 0;
        _total += number;
    }
}
