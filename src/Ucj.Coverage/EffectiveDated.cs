using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ucj.Coverage;

/// <summary>
/// Values that hold from a month on, each until the next begins; the last one holds for ever. Only starts are kept, so
/// neither a gap nor an overlap can be written down. Before the first start there is no value.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <typeparam name="T">What holds: a rate, a ceiling, a count.</typeparam>
public sealed class EffectiveDated<T>
{
    private readonly YearMonth[] _starts;
    private readonly T[] _values;

    /// <summary>Creates the schedule from its starts, in any order.</summary>
    /// <exception cref="ArgumentException">Two values start in the same month, or there is none.</exception>
    public EffectiveDated(IEnumerable<(YearMonth From, T Value)> starts)
    {
        ArgumentNullException.ThrowIfNull(starts);
        var ordered = starts.OrderBy(start => start.From).ToArray();
        if (ordered.Length == 0) throw Throw.NoStarts();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i - 1].From == ordered[i].From) throw Throw.SameStart(ordered[i].From);
        }

        _starts = Array.ConvertAll(ordered, start => start.From);
        _values = Array.ConvertAll(ordered, start => start.Value);
    }

    /// <summary>The months in which a value begins, ascending, with the value; never empty.</summary>
    public IEnumerable<(YearMonth From, T Value)> Starts => _starts.Zip(_values);

    /// <summary>The month in which the last value begins.</summary>
    public YearMonth LastStart => _starts[^1];

    /// <summary>The value that holds in a month.</summary>
    /// <returns>Whether a value holds; none does before the first start.</returns>
    public bool TryOn(YearMonth month, [MaybeNullWhen(false)] out T value)
    {
        var index = IndexOn(month);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    /// <summary>The value that holds in a month.</summary>
    /// <exception cref="CoverageException">The month is before the first start.</exception>
    public T On(YearMonth month) => TryOn(month, out var value) ? value : throw Throw.BeforeFirstStart(month, _starts[0]);

    /// <summary>The values that hold in a range, each with the part of the range in which it holds, in order.</summary>
    public IEnumerable<(MonthRange Months, T Value)> Between(MonthRange months)
    {
        for (var i = Math.Max(0, IndexOn(months.First)); i < _starts.Length && _starts[i] <= months.Last; i++)
        {
            var first = _starts[i] > months.First ? _starts[i] : months.First;
            var endsWithin = i + 1 < _starts.Length && _starts[i + 1] <= months.Last;
            var last = endsWithin ? ContributionMonth.Plus(_starts[i + 1], -1) : months.Last;
            yield return (new MonthRange(first, last), _values[i]);
        }
    }

    private int IndexOn(YearMonth month)
    {
        var found = Array.BinarySearch(_starts, month);
        return found >= 0 ? found : ~found - 1;
    }
}
