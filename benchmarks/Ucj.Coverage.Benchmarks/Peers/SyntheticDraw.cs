namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>A stream of random numbers that depends on its seed alone (SplitMix64); each worker has his own.</summary>
internal struct SyntheticDraw(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private ulong _state = seed * Gamma;

    /// <summary>A number from 0 to a bound, exclusive.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number between two, both inclusive.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that does so in some percent of cases.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    private ulong Next()
    {
        var z = _state += Gamma;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
