namespace Ucj.Coverage.Exchange.Samples;

/// <summary>
/// The chances of one worker (or employer): each is a function of the seed, his number and the purpose alone. This is
/// SplitMix64 read at any place instead of in order.
/// </summary>
internal readonly struct Draws
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;
    private readonly ulong _key;

    /// <summary>The chances of a number under a seed.</summary>
    public Draws(long seed, long number) =>
        _key = Mix(Mix(unchecked((ulong)seed)) + unchecked((ulong)(number + 1) * Step));

    /// <summary>64 even bits.</summary>
    public ulong Bits(Draw purpose) => Mix(unchecked(_key + ((ulong)purpose + 1) * Step));

    /// <summary>A whole number from 0 to below the bound, all alike.</summary>
    public int Below(int bound, Draw purpose) => (int)Math.BigMul(Bits(purpose), (ulong)bound, out _);

    /// <summary>A whole number from the first to the last, both inclusive, all alike.</summary>
    public int Between(int first, int last, Draw purpose) => first + Below(last - first + 1, purpose);

    /// <summary>Whether it is one of so many of a hundred.</summary>
    public bool IsAmong(int percent, Draw purpose) => Below(100, purpose) < percent;

    /// <summary>The finalizer of SplitMix64: a bijection of 64 bits in which each bit moves about half the others.</summary>
    public static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits += Step;
            bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
            return bits ^ (bits >> 31);
        }
    }
}
