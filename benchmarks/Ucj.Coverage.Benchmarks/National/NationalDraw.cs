namespace Ucj.Coverage.Benchmarks.National;

/// <summary>A stream of random numbers that depends on its seed alone (SplitMix64).</summary>
internal struct NationalDraw(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private ulong _state = seed * Gamma;

    /// <summary>A number from 0 to a bound, exclusive.</summary>
    public int Below(int bound)
    {
        var z = _state += Gamma;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)Math.BigMul(z ^ (z >> 31), (ulong)bound, out _);
    }

    /// <summary>A number between two, both inclusive.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);
}
