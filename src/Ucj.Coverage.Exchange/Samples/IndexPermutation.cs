using System.Numerics;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>
/// A shuffle of the numbers 0 to below a count that needs no memory: a Feistel network over the next power of four,
/// walked until it is back below the count.
/// </summary>
internal readonly struct IndexPermutation
{
    private const int Rounds = 4;
    private readonly ulong _key;
    private readonly uint _count;
    private readonly int _halfBits;

    /// <summary>A shuffle of its own for each seed and purpose.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="purpose">What is shuffled.</param>
    /// <param name="count">How many numbers, at least 0.</param>
    public IndexPermutation(long seed, int purpose, int count)
    {
        _key = Draws.Mix(Draws.Mix(unchecked((ulong)seed)) ^ unchecked((ulong)purpose));
        _count = (uint)count;
        _halfBits = (BitOperations.Log2(Math.Max(_count, 2) - 1) + 2) / 2;
    }

    /// <summary>Where a number goes.</summary>
    public int this[int number]
    {
        get
        {
            var place = (uint)number;
            do place = Shuffle(place);
            while (place >= _count);
            return (int)place;
        }
    }

    private uint Shuffle(uint place)
    {
        var mask = (1u << _halfBits) - 1;
        var (left, right) = (place >> _halfBits, place & mask);
        for (var round = 0; round < Rounds; round++)
        {
            var turned = (uint)Draws.Mix(_key ^ (((ulong)round << 32) | right)) & mask;
            (left, right) = (right, left ^ turned);
        }

        return (left << _halfBits) | right;
    }
}
