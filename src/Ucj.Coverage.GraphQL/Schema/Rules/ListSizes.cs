using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>How many entries lists have that come whole, as far as the dataset tells; of regions also, which part of it each is.</summary>
internal sealed class ListSizes(ModelSize size)
{
    /// <summary>Entries a list is taken to have of which nothing is known.</summary>
    private const int Usual = 5;

    private readonly int _districts = size.RegionsAt(RegionLevel.District);
    private readonly int _villages = size.RegionsAt(RegionLevel.Village);

    /// <summary>How many entries a list is taken to have.</summary>
    /// <param name="type">The type that has the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="asked">What it is asked for.</param>
    /// <param name="types">Types of the schema.</param>
    public long Entries(string type, string field, AskedField asked, int types) => (type, field) switch
    {
        ("Query", "regions") => asked.Of<RegionLevel?>("level") is { } level ? size.RegionsAt(level) : size.Regions,
        ("Region", "children") => ChildrenOf(asked.Share),
        ("Query", "workerGroups") => size.WorkerGroups,
        ("Query", "targets") => size.Targets,
        ("Query", "denominators") => 4,
        ("Denominator", "counts") => 1 + (size.Counts / 2),
        ("Query", "observations") => size.Observations,
        ("Query", "fundingSources") => size.Purses,
        ("Query", "premiumSchedule" or "premiumChanges") or ("CoverageExplanation", "law") => 40,
        ("Query", "breadthAgainstDuration") => 12,
        ("Query", "audit") => asked.PageSize,
        ("CoverageRow", "beside") or ("Worker", "spells") => 2,
        ("__Schema", "types") => types,
        ("__Type", "fields") => 5,
        ("__Type" or "__Field", _) => 1,
        (_, "months") => 24,
        (_, "villages") => _villages,
        (_, "workerGroups") => size.WorkerGroups,
        (_, "byProgramme") => 4,
        _ => Usual,
    };

    /// <summary>Into how many regions the dataset falls of which a field's value is one; where it is none, as what holds it.</summary>
    public int Share(string type, string field, AskedField asked) => (type, field) switch
    {
        ("Query", "region") => asked.Of<RegionCode?>("code") is { } code ? At(code.Level) : 1,
        ("Query", "regions") => asked.Of<RegionLevel?>("level") is { } level ? At(level) : Math.Max(1, size.Regions / 3),
        ("Region", "children") => asked.Share < _districts ? _districts : Math.Max(_villages, asked.Share),
        ("Region", "parent") => 1,
        (_, "village") => _villages,
        (_, "district") => _districts,
        _ => asked.Share,
    };

    private long ChildrenOf(int share) =>
        share < _districts ? _districts
        : share < _villages ? (_villages + _districts - 1) / _districts
        : 1;

    private int At(RegionLevel level) => level switch
    {
        RegionLevel.District => _districts,
        RegionLevel.Village => _villages,
        _ => 1,
    };
}
