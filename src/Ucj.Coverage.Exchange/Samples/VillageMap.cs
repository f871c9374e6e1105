namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The villages of a profile by number, and where the workers of a group live.</summary>
internal sealed class VillageMap
{
    private readonly WeightedChoice<(int First, int Count)> _everywhere;
    private readonly Dictionary<string, WeightedChoice<(int First, int Count)>> _byGroup;

    /// <summary>Numbers the villages in the order of the profile.</summary>
    public VillageMap(SampleProfile profile)
    {
        Codes = [.. profile.Districts.SelectMany(district => district.Villages)];
        _everywhere = Choice(profile, district => district.Weight);
        _byGroup = profile.Groups.Where(group => group.Districts is not null).ToDictionary(
            group => group.Code,
            group => Choice(profile, district => group.Districts!.GetValueOrDefault(district.Code)));
    }

    /// <summary>The code of each village.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The village of a worker of a group.</summary>
    public int Choose(string group, Draws draws)
    {
        var choice = _byGroup.GetValueOrDefault(group) ?? _everywhere;
        var (first, count) = choice.Choose(draws, Draw.District);
        return first + draws.Below(count, Draw.Village);
    }

    /// <summary>A village of anywhere.</summary>
    public int Choose(Draws draws) => Choose("", draws);

    private static WeightedChoice<(int First, int Count)> Choice(SampleProfile profile, Func<DistrictProfile, int> weight)
    {
        var first = 0;
        var choices = new List<((int, int), int)>();
        foreach (var district in profile.Districts)
        {
            choices.Add(((first, district.Villages.Count), weight(district)));
            first += district.Villages.Count;
        }

        return new WeightedChoice<(int, int)>(choices);
    }
}
