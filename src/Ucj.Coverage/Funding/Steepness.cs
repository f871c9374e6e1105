namespace Ucj.Coverage.Funding;

/// <summary>How many times the dearest worker of a pot costs what the cheapest does, in the envelope where that is most; exact.</summary>
internal readonly record struct Steepness(long Dear, long Cheap) : IComparable<Steepness>
{
    /// <summary>The steepness of a pot's prices; 1 of a pot with one price.</summary>
    public static Steepness Of(FundingProblem problem, int pot)
    {
        var most = new Steepness(1, 1);
        for (var envelope = 0; envelope < problem.Money[pot].Length; envelope++)
        {
            var (dear, cheap) = (0L, long.MaxValue);
            for (var list = 0; list < problem.Prices.Length; list++)
            {
                if (problem.PriceKind[pot][list] < 0) continue;
                dear = Math.Max(dear, problem.Prices[list][pot][envelope]);
                cheap = Math.Min(cheap, problem.Prices[list][pot][envelope]);
            }

            var steepness = new Steepness(dear, cheap);
            if (cheap > 0 && dear > 0 && steepness.CompareTo(most) > 0) most = steepness;
        }

        return most;
    }

    public int CompareTo(Steepness other) => ((Int128)Dear * other.Cheap).CompareTo((Int128)other.Dear * Cheap);
}
