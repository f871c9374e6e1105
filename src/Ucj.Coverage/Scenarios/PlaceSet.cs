using System.Numerics;

namespace Ucj.Coverage.Scenarios;

/// <summary>A set of places of workers, as bits.</summary>
internal sealed class PlaceSet(int size)
{
    private readonly ulong[] _words = new ulong[(size + 63) / 64];

    public void Set(int place, bool isIn)
    {
        if (isIn) _words[place >> 6] |= 1UL << (place & 63);
        else _words[place >> 6] &= ~(1UL << (place & 63));
    }

    /// <summary>How many places of <c>[start, end)</c> are in the set.</summary>
    public int Count(int start, int end)
    {
        var count = 0;
        for (var word = start >> 6; word << 6 < end; word++) count += BitOperations.PopCount(Within(word, start, end));
        return count;
    }

    /// <summary>Adds the places of <c>[start, end)</c> that are in the set to a list, ascending.</summary>
    public void List(int start, int end, List<int> places)
    {
        for (var word = start >> 6; word << 6 < end; word++)
        {
            for (var bits = Within(word, start, end); bits != 0; bits &= bits - 1)
                places.Add((word << 6) + BitOperations.TrailingZeroCount(bits));
        }
    }

    private ulong Within(int word, int start, int end)
    {
        var bits = _words[word];
        if (word << 6 < start) bits &= ulong.MaxValue << (start & 63);
        if ((word + 1) << 6 > end) bits &= ulong.MaxValue >> (64 - (end & 63));
        return bits;
    }
}
