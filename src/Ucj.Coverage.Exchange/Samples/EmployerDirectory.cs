namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The employers of a sample, and who works for which.</summary>
internal sealed class EmployerDirectory
{
    private readonly EmployerKind[] _kinds;
    private readonly Dictionary<string, WeightedChoice<EmployerKind>> _kindsByGroup;
    private readonly long _seed;

    /// <summary>As many employers of each kind as the number of workers asks for, at least one.</summary>
    public EmployerDirectory(SampleDocument document, int villages)
    {
        // Another seed than the workers', so that employer 7 has nothing to do with worker 7.
        _seed = unchecked((long)Draws.Mix((ulong)document.Seed));
        _kinds = new EmployerKind[document.Profile.EmployerKinds.Count];
        for (var i = 0; i < _kinds.Length; i++)
        {
            var profile = document.Profile.EmployerKinds[i];
            var scaled = (int)Math.Min(
                document.Workers, (long)profile.Employers * document.Workers / document.Profile.Workers);
            _kinds[i] = new EmployerKind(profile, Count, profile.PerVillage ? villages : Math.Max(1, scaled));
            Count += _kinds[i].Count;
        }

        _kindsByGroup = document.Profile.Groups
            .Select(group => (group.Code, Kinds: _kinds.Where(kind => kind.Profile.Groups.Contains(group.Code)).ToArray()))
            .Where(group => group.Kinds.Length > 0)
            .ToDictionary(
                group => group.Code,
                group => new WeightedChoice<EmployerKind>(group.Kinds.Select(kind => (kind, kind.Profile.Weight))));
    }

    /// <summary>How many employers there may be.</summary>
    public int Count { get; }

    /// <summary>The kinds, in the order of the numbers of their employers.</summary>
    public IReadOnlyList<EmployerKind> Kinds => _kinds;

    /// <summary>The chances of an employer.</summary>
    public Draws DrawsOf(int employer) => new(_seed, employer);

    /// <summary>Whether an employer is registered; the first of each kind is.</summary>
    public bool IsRegistered(EmployerKind kind, int employer) =>
        employer == kind.First || DrawsOf(employer).IsAmong(kind.Profile.RegisteredPercent, Draw.Registered);

    /// <summary>The employer of a worker, and its kind.</summary>
    /// <param name="group">The code of his group, which some kind employs.</param>
    /// <param name="village">The number of his village.</param>
    /// <param name="covered">Whether he needs a registered one.</param>
    /// <param name="draws">His chances.</param>
    public (EmployerKind Kind, int Employer) Choose(string group, int village, bool covered, Draws draws)
    {
        var kind = _kindsByGroup[group].Choose(draws, Draw.EmployerKind);
        if (kind.Profile.PerVillage) return (kind, kind.First + village);

        var employer = kind.First + Place(kind, draws.Bits(Draw.Employer));
        while (covered && !IsRegistered(kind, employer)) employer--;
        return (kind, employer);
    }

    // A fraction of 32 bits to the power of the skew: the first employers get the most workers.
    private static int Place(EmployerKind kind, ulong bits)
    {
        var fraction = bits >> 32;
        var power = fraction;
        for (var i = 1; i < kind.Profile.Skew; i++) power = (power * fraction) >> 32;
        return (int)((power * (ulong)kind.Count) >> 32);
    }
}
