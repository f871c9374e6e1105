namespace Ucj.Coverage.Registry;

/// <summary>One attribute of many workers or spells while they are being added.</summary>
/// <remarks>It only ever appends, so an array it has handed over never changes.</remarks>
internal sealed class GrowingColumn<T>
{
    private const int FirstCapacity = 16;

    private T[] _values = [];

    public int Count { get; private set; }

    public T this[int number] => _values[number];

    public ReadOnlySpan<T> Values => _values.AsSpan(0, Count);

    public void Add(T value)
    {
        if (Count == _values.Length) EnsureCapacity(Math.Max(FirstCapacity, checked(Count * 2)));
        _values[Count++] = value;
    }

    public void EnsureCapacity(int count)
    {
        if (_values.Length < count) Move(count);
    }

    /// <summary>Hands the values over, in an array of exactly their number; no copy is made where it has that length.</summary>
    public T[] HandOver()
    {
        if (_values.Length != Count) Move(Count);
        return _values;
    }

    private void Move(int length)
    {
        // Not cleared: a room that is never filled then takes no memory.
        var moved = GC.AllocateUninitializedArray<T>(length);
        Values.CopyTo(moved);
        _values = moved;
    }
}
