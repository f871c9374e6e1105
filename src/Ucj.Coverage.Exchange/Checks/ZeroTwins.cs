namespace Ucj.Coverage.Exchange.Checks;

/// <summary>
/// Finds worker ids that differ by leading zeros alone. Only lengths that occur are looked up, so that ids that all have
/// the same number of digits cost nothing.
/// </summary>
internal sealed class ZeroTwins(IKeys keys)
{
    private const int MostLength = 63;

    private ulong _lengths;
    private ulong _lengthsWithZeros;

    /// <summary>The twins of an id among those read before it.</summary>
    /// <returns>Each with its line; the id itself must not have been taken yet.</returns>
    public IEnumerable<(string Id, int Line)> Of(string id)
    {
        if (id.Length > MostLength) return [];
        var zeros = id.Length - id.AsSpan().TrimStart('0').Length;
        if (zeros == id.Length) zeros--;
        var (shorter, longer) = (_lengths, _lengthsWithZeros >> id.Length >> 1);
        _lengths |= 1UL << id.Length;
        if (zeros > 0) _lengthsWithZeros |= 1UL << id.Length;
        return zeros == 0 && longer == 0 ? [] : Among(id, zeros, shorter, longer);
    }

    private IEnumerable<(string Id, int Line)> Among(string id, int zeros, ulong shorter, ulong longer)
    {
        for (var length = id.Length - zeros; length < id.Length; length++)
        {
            if ((shorter >> length & 1) != 0 && LineOf(id[^length..]) is { } twin) yield return twin;
        }

        for (var length = id.Length + 1; longer != 0; length++, longer >>= 1)
        {
            if ((longer & 1) != 0 && LineOf(id.PadLeft(length, '0')) is { } twin) yield return twin;
        }
    }

    private (string Id, int Line)? LineOf(string id) => keys.IsTaken(id) && keys.LineOf(id) is { } line ? (id, line) : null;
}
