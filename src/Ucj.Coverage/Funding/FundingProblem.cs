namespace Ucj.Coverage.Funding;

/// <summary>
/// Needs and pots, as the strategies see them: needs that the same pots may pay for at the same prices are one class, so
/// a regency's thousand cells become a few hundred.
/// </summary>
internal sealed class FundingProblem
{
    private readonly ulong[] _payers;

    /// <param name="needs">The needs; each at least one worker.</param>
    /// <param name="pots">The pots that may pay at all, in the order of use of their purses, then id, then time.</param>
    /// <param name="money">The free money of each pot's envelopes.</param>
    /// <param name="prices">What a purse pays.</param>
    public FundingProblem(IEnumerable<FundingNeed> needs, IReadOnlyList<Pot> pots, long[][] money, FundingPrices prices)
    {
        Needs = [.. needs];
        Array.Sort(Needs, FundingNeed.Compare);
        Pots = pots;
        Money = money;
        WordCount = (pots.Count + 63) / 64;
        ClassOf = new int[Needs.Length];
        var classes = new NeedClasses(this, prices);
        for (var need = 0; need < Needs.Length; need++) ClassOf[need] = classes.Of(Needs[need]);
        _payers = classes.Payers();
        Prices = classes.Prices();
        PriceOfClass = classes.PriceOfClass();
        (PriceKind, PriceKindCount) = KindsOfPrice();
        HasSeveralPrices = PriceKindCount.Any(count => count > 1);
    }

    /// <summary>In the order in which they are served.</summary>
    public FundingNeed[] Needs { get; }

    public IReadOnlyList<Pot> Pots { get; }

    public long[][] Money { get; }

    /// <summary>How many words a set of pots takes.</summary>
    public int WordCount { get; }

    /// <summary>The class of each need.</summary>
    public int[] ClassOf { get; }

    public int ClassCount => PriceOfClass.Length;

    /// <summary>The number of the price list of each class.</summary>
    public int[] PriceOfClass { get; }

    /// <summary>Rupiah a worker by price list, pot and envelope of the pot.</summary>
    public long[][][] Prices { get; }

    /// <summary>Which of a pot's different prices a price list holds, by pot and list.</summary>
    public int[][] PriceKind { get; }

    /// <summary>How many different prices each pot has.</summary>
    public int[] PriceKindCount { get; }

    /// <summary>Whether some pot pays more for one worker than for another.</summary>
    public bool HasSeveralPrices { get; }

    /// <summary>The pots that may pay for a class, as a set of bits.</summary>
    public ReadOnlySpan<ulong> PayersOf(int needClass) => _payers.AsSpan(needClass * WordCount, WordCount);

    public bool MayPay(int pot, int needClass) => (PayersOf(needClass)[pot >> 6] >> (pot & 63) & 1) != 0;

    /// <summary>The tiers that have needs, in order.</summary>
    public int[] Tiers() => [.. Needs.Select(need => need.Tier).Distinct()];

    /// <summary>Only prices that a class asks of a pot count; a list says -1 where none does.</summary>
    private (int[][] Kind, int[] Count) KindsOfPrice()
    {
        var kinds = new int[Pots.Count][];
        var counts = new int[Pots.Count];
        var seen = new List<long[]>();
        for (var pot = 0; pot < Pots.Count; pot++)
        {
            seen.Clear();
            kinds[pot] = new int[Prices.Length];
            Array.Fill(kinds[pot], -1);
            for (var needClass = 0; needClass < ClassCount; needClass++)
            {
                var list = PriceOfClass[needClass];
                if (kinds[pot][list] >= 0 || !MayPay(pot, needClass)) continue;
                var price = Prices[list][pot];
                var kind = seen.FindIndex(one => one.AsSpan().SequenceEqual(price));
                if (kind < 0)
                {
                    kind = seen.Count;
                    seen.Add(price);
                }

                kinds[pot][list] = kind;
            }

            counts[pot] = seen.Count;
        }

        return (kinds, counts);
    }
}
