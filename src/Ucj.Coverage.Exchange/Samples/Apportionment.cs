namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Shares out whole workers by the largest remainder.</summary>
internal static class Apportionment
{
    /// <summary>Shares in proportion to the weights that add up to the total; equal remainders go to the first.</summary>
    /// <param name="total">What to share, not negative.</param>
    /// <param name="weights">The weights, not negative; when all are 0, all shares are.</param>
    public static int[] Share(int total, IReadOnlyList<int> weights)
    {
        var whole = weights.Sum(weight => (long)weight);
        var shares = new int[weights.Count];
        if (whole == 0) return shares;
        for (var i = 0; i < shares.Length; i++) shares[i] = (int)((long)total * weights[i] / whole);
        var byRemainder = Enumerable.Range(0, shares.Length).OrderByDescending(i => (long)total * weights[i] % whole);
        foreach (var i in byRemainder.Take(total - shares.Sum())) shares[i]++;
        return shares;
    }
}
