namespace Ucj.Coverage.Funding;

/// <summary>The needs of each class by tier, and which classes of a tier still lack somebody who pays.</summary>
internal sealed class ClassNeeds
{
    private readonly Allocation _allocation;
    private readonly Dictionary<(int Class, int Tier), int[]> _needs = [];
    private readonly int[][] _tiersOf;
    private readonly int[][] _classesOfTier;
    private readonly ulong[]?[] _lacking;

    public ClassNeeds(Allocation allocation)
    {
        _allocation = allocation;
        var problem = allocation.Problem;
        var tiers = problem.Tiers();
        foreach (var cell in Enumerable.Range(0, problem.Needs.Length)
            .GroupBy(need => (problem.ClassOf[need], Array.IndexOf(tiers, problem.Needs[need].Tier))))
        {
            _needs.Add(cell.Key, [.. cell]);
        }

        _tiersOf = [.. Enumerable.Range(0, problem.ClassCount).Select(_ => Array.Empty<int>())];
        foreach (var cells in _needs.Keys.GroupBy(key => key.Class))
            _tiersOf[cells.Key] = [.. cells.Select(key => key.Tier).Order()];
        _classesOfTier = [.. Enumerable.Range(0, tiers.Length).Select(_ => Array.Empty<int>())];
        foreach (var cells in _needs.Keys.GroupBy(key => key.Tier))
            _classesOfTier[cells.Key] = [.. cells.Select(key => key.Class)];
        _lacking = new ulong[tiers.Length][];
    }

    public int TierCount => _lacking.Length;

    /// <summary>The places, among the tiers, of those in which a class has needs, in order.</summary>
    public ReadOnlySpan<int> TiersOf(int needClass) => _tiersOf[needClass];

    /// <summary>The workers of a class in a tier who are paid for, or who are not.</summary>
    public int Count(int needClass, int tier, bool isFunded)
    {
        var workers = 0;
        foreach (var need in _needs[(needClass, tier)]) workers += isFunded ? _allocation.Funded[need] : _allocation.Unmet(need);
        return workers;
    }

    /// <summary>The classes of a tier in which somebody is not paid for, as a set of bits.</summary>
    public ReadOnlySpan<ulong> Lacking(int tier) => _lacking[tier] ??= LackingNow(tier);

    /// <summary>Forgets who lacks: somebody else has paid for workers meanwhile.</summary>
    public void Forget() => Array.Clear(_lacking);

    /// <summary>Counts workers of a class in a tier as paid for, the first needs first.</summary>
    public void Take(int needClass, int tier, int workers)
    {
        foreach (var need in _needs[(needClass, tier)])
        {
            var taken = Math.Min(workers, _allocation.Unmet(need));
            _allocation.Change(need, taken);
            workers -= taken;
        }

        LookAgain(needClass, tier);
    }

    /// <summary>Counts workers of a class in a tier as not paid for, the last needs first.</summary>
    public void Drop(int needClass, int tier, int workers)
    {
        var needs = _needs[(needClass, tier)];
        for (var place = needs.Length - 1; place >= 0; place--)
        {
            var dropped = Math.Min(workers, _allocation.Funded[needs[place]]);
            _allocation.Change(needs[place], -dropped);
            workers -= dropped;
        }

        LookAgain(needClass, tier);
    }

    private ulong[] LackingNow(int tier)
    {
        var lacking = new ulong[_allocation.Problem.ClassWordCount];
        foreach (var needClass in _classesOfTier[tier]) Look(lacking, needClass, tier);
        return lacking;
    }

    private void LookAgain(int needClass, int tier)
    {
        if (_lacking[tier] is { } lacking) Look(lacking, needClass, tier);
    }

    private void Look(ulong[] lacking, int needClass, int tier)
    {
        var bit = 1UL << (needClass & 63);
        ref var word = ref lacking[needClass >> 6];
        word = Count(needClass, tier, isFunded: false) > 0 ? word | bit : word & ~bit;
    }
}
