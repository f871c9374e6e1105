namespace Ucj.Coverage.Funding;

/// <summary>
/// Needs and pots, as the strategies see them: needs that the same pots may pay for at the same prices are one class, so
/// a regency's thousand cells become a few hundred.
/// </summary>
internal sealed class FundingProblem
{
    private readonly ulong[] _payers;
    private readonly long[][][] _priceOfKind;
    private readonly ulong[][][] _classesOfKind;

    /// <param name="needs">The needs; each at least one worker.</param>
    /// <param name="pots">The pots that may pay at all, in the order of use of their purses, then id, then time.</param>
    /// <param name="money">The free money of each pot's envelopes.</param>
    /// <param name="prices">What a purse pays.</param>
    public FundingProblem(IEnumerable<FundingNeed> needs, IReadOnlyList<Pot> pots, long[][] money, FundingPrices prices)
    {
        Needs = [.. needs];
        if (!IsInOrder(Needs)) Array.Sort(Needs, FundingNeed.Compare);
        Wanted = Array.ConvertAll(Needs, need => need.Workers);
        Pots = pots;
        Money = money;
        WordCount = (pots.Count + 63) / 64;
        ClassOf = new int[Needs.Length];
        var classes = new NeedClasses(this, prices);
        for (var need = 0; need < Needs.Length; need++) ClassOf[need] = classes.Of(Needs[need]);
        _payers = classes.Payers();
        Prices = classes.Prices();
        PriceOfClass = classes.PriceOfClass();
        (PriceKind, _priceOfKind) = KindsOfPrice();
        PriceKindCount = Array.ConvertAll(_priceOfKind, prices => prices.Length);
        _classesOfKind = ClassesByKind();
        HasSeveralPrices = PriceKindCount.Any(count => count > 1);
    }

    private FundingProblem(FundingProblem other, long[][] money, FundingNeed[] needs, int[] classOf)
    {
        (Needs, ClassOf) = (needs, classOf);
        Wanted = Array.ConvertAll(needs, need => need.Workers);
        PriceOfClass = other.PriceOfClass;
        Pots = other.Pots;
        Money = money;
        WordCount = other.WordCount;
        Prices = other.Prices;
        PriceKind = other.PriceKind;
        PriceKindCount = other.PriceKindCount;
        HasSeveralPrices = other.HasSeveralPrices;
        _payers = other._payers;
        _priceOfKind = other._priceOfKind;
        _classesOfKind = other._classesOfKind;
    }

    /// <summary>Stops whoever solves it; parts of the problem have none of their own.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told how many needs are served; nobody is of parts of the problem.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }

    /// <summary>Tells how many needs are served, and looks whether it is to be stopped.</summary>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    public void Look(int served)
    {
        Progress?.Report(new WorkProgress(WorkPart.Needs, served, Needs.Length));
        Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A problem of one price a pot: every pot of another is split by price into parts of a given capacity.</summary>
    private FundingProblem(FundingProblem whole, long[] capacity, int scale)
    {
        Needs = Array.ConvertAll(whole.Needs, need => need with { Workers = need.Workers * scale });
        Wanted = Array.ConvertAll(Needs, need => need.Workers);
        ClassOf = whole.ClassOf;
        PriceOfClass = whole.PriceOfClass;
        Pots = [.. whole.Pots.SelectMany((pot, number) => Enumerable.Repeat(pot, whole.PriceKindCount[number]))];
        Money = Array.ConvertAll(capacity, workers => new[] { workers });
        WordCount = (Pots.Count + 63) / 64;
        long[] unit = [1];
        Prices = Array.ConvertAll(whole.Prices, _ => Array.ConvertAll(capacity, _ => unit));
        PriceKind = Array.ConvertAll(capacity, _ => new int[whole.Prices.Length]);
        PriceKindCount = Array.ConvertAll(capacity, _ => 1);
        _priceOfKind = Array.ConvertAll(capacity, _ => new[] { unit });
        _payers = new ulong[ClassCount * WordCount];
        var first = whole.FirstParts();
        for (var needClass = 0; needClass < ClassCount; needClass++)
        {
            for (var pot = 0; pot < whole.Pots.Count; pot++)
            {
                if (!whole.MayPay(pot, needClass)) continue;
                var part = first[pot] + whole.KindOf(pot, needClass);
                _payers[needClass * WordCount + (part >> 6)] |= 1UL << (part & 63);
            }
        }

        _classesOfKind = ClassesByKind();
    }

    /// <summary>In the order in which they are served.</summary>
    public FundingNeed[] Needs { get; }

    /// <summary>The workers of each need.</summary>
    public int[] Wanted { get; }

    public IReadOnlyList<Pot> Pots { get; }

    public long[][] Money { get; }

    /// <summary>How many words a set of pots takes.</summary>
    public int WordCount { get; }

    /// <summary>The class of each need.</summary>
    public int[] ClassOf { get; }

    public int ClassCount => PriceOfClass.Length;

    /// <summary>How many words a set of classes takes.</summary>
    public int ClassWordCount => (ClassCount + 63) / 64;

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

    /// <summary>What a pot pays for a worker of a class, by envelope.</summary>
    public long[] PriceOf(int pot, int needClass) => Prices[PriceOfClass[needClass]][pot];

    /// <summary>Which of a pot's different prices it pays for a class; -1 when it may not pay for any of such a price.</summary>
    public int KindOf(int pot, int needClass) => PriceKind[pot][PriceOfClass[needClass]];

    /// <summary>One of a pot's different prices, by envelope.</summary>
    public long[] PriceOfKind(int pot, int kind) => _priceOfKind[pot][kind];

    /// <summary>The classes for which a pot may pay one of its different prices, as a set of bits.</summary>
    public ReadOnlySpan<ulong> ClassesOfKind(int pot, int kind) => _classesOfKind[pot][kind];

    /// <summary>The number of each pot's first part, where pots are split by price.</summary>
    public int[] FirstParts()
    {
        var first = new int[Pots.Count];
        for (var pot = 1; pot < first.Length; pot++) first[pot] = first[pot - 1] + PriceKindCount[pot - 1];
        return first;
    }

    /// <summary>The same needs, with every pot split by price into parts.</summary>
    /// <param name="capacity">The workers each part pays for, in units of a worker divided by the scale.</param>
    /// <param name="scale">Into how many units a worker is divided.</param>
    public FundingProblem Split(long[] capacity, int scale = 1) => new(this, capacity, scale);

    /// <summary>The same needs and pots, with other money in all of them.</summary>
    public FundingProblem WithMoney(long[][] money) => new(this, money, Needs, ClassOf);

    /// <summary>The same needs and pots, with other money in one of them.</summary>
    public FundingProblem WithMoney(int pot, long[] money)
    {
        var all = (long[][])Money.Clone();
        all[pot] = money;
        return WithMoney(all);
    }

    /// <summary>The same pots for the needs of some tiers only.</summary>
    public FundingProblem Only(HashSet<int> tiers)
    {
        int[] needs = [.. Enumerable.Range(0, Needs.Length).Where(need => tiers.Contains(Needs[need].Tier))];
        return new FundingProblem(
            this, Money, Array.ConvertAll(needs, need => Needs[need]), Array.ConvertAll(needs, need => ClassOf[need]));
    }

    /// <summary>The tiers that have needs, in order.</summary>
    public int[] Tiers() => [.. Needs.Select(need => need.Tier).Distinct()];

    private static bool IsInOrder(FundingNeed[] needs)
    {
        for (var need = 1; need < needs.Length; need++)
        {
            if (FundingNeed.Compare(needs[need - 1], needs[need]) > 0) return false;
        }

        return true;
    }

    /// <summary>Only prices that a class asks of a pot count; a list says -1 where none does.</summary>
    private (int[][] Kind, long[][][] Prices) KindsOfPrice()
    {
        var kinds = new int[Pots.Count][];
        var prices = new long[Pots.Count][][];
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

            prices[pot] = [.. seen];
        }

        return (kinds, prices);
    }

    private ulong[][][] ClassesByKind()
    {
        var sets = new ulong[Pots.Count][][];
        for (var pot = 0; pot < sets.Length; pot++)
        {
            sets[pot] = new ulong[PriceKindCount[pot]][];
            for (var kind = 0; kind < sets[pot].Length; kind++) sets[pot][kind] = new ulong[ClassWordCount];
            for (var needClass = 0; needClass < ClassCount; needClass++)
            {
                if (MayPay(pot, needClass)) sets[pot][KindOf(pot, needClass)][needClass >> 6] |= 1UL << (needClass & 63);
            }
        }

        return sets;
    }
}
