using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Funding;

/// <summary>Finds the class of a need: which pots may pay for it, and at which prices.</summary>
internal sealed class NeedClasses(FundingProblem problem, FundingPrices prices)
{
    private readonly Dictionary<RegionCode, ulong[]> _byVillage = [];
    private readonly Dictionary<string, ulong[]> _byGroup = new(StringComparer.Ordinal);
    private readonly Dictionary<(EmploymentSegment, Sector, YearMonth?), ulong[]> _byKind = [];
    private readonly Dictionary<(Sector, Rupiah?, YearMonth?), int> _priceOf = [];
    private readonly List<long[][]> _prices = [];
    private readonly Dictionary<ClassKey, int> _classes = [];
    private readonly List<ClassKey> _keys = [];

    public int Of(FundingNeed need)
    {
        var payers = And(
            Set(_byVillage, need.Village, static (pot, village) => pot.Source.AdmitsRegion(village)),
            Set(_byGroup, need.Group, static (pot, group) => pot.Source.AdmitsGroup(group)),
            Set(_byKind, (need.Segment, need.Sector, need.Month), PaysKind));
        var key = new ClassKey(payers, PriceOf(need));
        if (_classes.TryGetValue(key, out var number)) return number;
        _classes.Add(key, _keys.Count);
        _keys.Add(key);
        return _keys.Count - 1;
    }

    public ulong[] Payers() => [.. _keys.SelectMany(key => key.Payers)];

    public int[] PriceOfClass() => [.. _keys.Select(key => key.Price)];

    public long[][][] Prices() => [.. _prices];

    private static bool PaysKind(Pot pot, (EmploymentSegment Segment, Sector Sector, YearMonth? Month) kind) =>
        pot.Source.AdmitsSegment(kind.Segment)
        && pot.Source.AdmitsSector(kind.Sector)
        && (kind.Month is not { } month || (pot.Months[0].Contains(month) && pot.Source.IsLegalIn(month)));

    private ulong[] Set<TKey>(Dictionary<TKey, ulong[]> known, TKey key, Func<Pot, TKey, bool> admits)
        where TKey : notnull
    {
        if (known.TryGetValue(key, out var set)) return set;
        set = new ulong[problem.WordCount];
        for (var pot = 0; pot < problem.Pots.Count; pot++)
        {
            if (admits(problem.Pots[pot], key)) set[pot >> 6] |= 1UL << (pot & 63);
        }

        known.Add(key, set);
        return set;
    }

    private static ulong[] And(ulong[] a, ulong[] b, ulong[] c)
    {
        var all = new ulong[a.Length];
        for (var word = 0; word < all.Length; word++) all[word] = a[word] & b[word] & c[word];
        return all;
    }

    private int PriceOf(FundingNeed need)
    {
        var key = (need.Sector, need.Income, need.Month);
        if (_priceOf.TryGetValue(key, out var number)) return number;
        long[][] list = [.. problem.Pots.Select(pot => PricesOf(pot, need))];
        number = _prices.FindIndex(one => one.Zip(list).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)));
        if (number < 0)
        {
            number = _prices.Count;
            _prices.Add(list);
        }

        _priceOf.Add(key, number);
        return number;
    }

    private long[] PricesOf(Pot pot, FundingNeed need)
    {
        // A month outside the pot is never paid from it; without a price of its own it keeps no two months apart.
        if (need.Month is { } month)
            return [pot.Months[0].Contains(month) ? prices.Of(pot.Source, need.Sector, need.Income, month) : 0];
        return Array.ConvertAll(pot.Months, months =>
        {
            var sum = 0L;
            foreach (var one in months.Months()) checked { sum += prices.Of(pot.Source, need.Sector, need.Income, one); }
            return sum;
        });
    }

    private readonly record struct ClassKey(ulong[] Payers, int Price)
    {
        public bool Equals(ClassKey other) => Price == other.Price && Payers.AsSpan().SequenceEqual(other.Payers);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Price);
            foreach (var word in Payers) hash.Add(word);
            return hash.ToHashCode();
        }
    }
}
