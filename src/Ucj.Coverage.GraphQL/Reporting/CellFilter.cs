using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// Binds a filter to the cells of a cube. What the dataset does not know is refused: it would silently find nobody.
/// </summary>
/// <remarks>
/// A comparison is made once for each region, group or enum value there is; each of the many cells only looks it up.
/// </remarks>
internal sealed class CellFilter(RegionTree regions, WorkerGroupCatalog groups)
{
    /// <summary>The filter as a function of a cell; <see langword="null"/> when it says nothing.</summary>
    /// <exception cref="CoverageException">The filter names a region or group that is unknown or of another level.</exception>
    public Func<CoverageCell, bool>? Compile(Filter<Dimension>? filter)
    {
        if (filter is null || filter.AdmitsAll) return null;
        foreach (var compare in filter.Comparisons().Where(compare => !compare.Condition.IsOfNames))
        {
            foreach (var value in compare.Condition.Values) Check(compare.Field, value);
        }

        return filter.Compile<CoverageCell>(compare => Bind(compare.Field, compare.Condition));
    }

    /// <summary>A warning for each comparison with a part of a name that no region or group of the data has.</summary>
    public IEnumerable<Warning> Doubts(Filter<Dimension>? filter) =>
        from compare in filter?.Comparisons() ?? []
        where compare.Condition.IsOfNames && !NamesOf(compare.Field).Any(compare.Condition.Holds)
        select NothingMatches(compare.Field, compare.Condition);

    private static Warning NothingMatches(Dimension field, Condition condition)
    {
        var named = field switch
        {
            Dimension.Regency => new Phrase("kabupaten", "regency"),
            Dimension.District => new Phrase("kecamatan", "district"),
            Dimension.Village => new Phrase("nagari", "village"),
            _ => new Phrase("kelompok pekerja", "worker group"),
        };
        var isPart = condition.By == Comparison.Contains;
        var list = field == Dimension.WorkerGroup ? "workerGroups" : "regions";
        return new Warning(
            WarningKind.NothingMatches,
            new Phrase(
                $"Tidak ada {named.Id} yang namanya {(isPart ? "memuat" : "diawali")} '{condition.Value}': saringan itu tidak mengenai siapa pun. Tanyakan '{list}' untuk namanya.",
                $"No name of a {named.En} {(isPart ? "contains" : "starts with")} '{condition.Value}': that filter matches nobody. Ask '{list}' for the names."),
            new WarningDatum("field", Code.Of(field)),
            new WarningDatum("found", $"{condition.Value}"));
    }

    private IEnumerable<string?> NamesOf(Dimension field) => field == Dimension.WorkerGroup
        ? groups.Groups.SelectMany(NamesOf)
        : regions.Regions.Where(region => region.Code.Level == LevelOf(field)).SelectMany(region => (string?[])[region.Name, region.LocalName]);

    private void Check(Dimension field, object? value)
    {
        if (value is RegionCode code)
        {
            regions.NumberOf(code);
            if (code.Level != LevelOf(field)) throw Throw.NotOfLevel(code, LevelOf(field));
        }

        if (value is string group && !groups.TryNumberOf(group, out _))
            throw Throw.UnknownGroup(group, groups.Groups.Select(one => one.Code));
    }

    private Func<CoverageCell, bool> Bind(Dimension field, Condition condition) => field switch
    {
        Dimension.Regency or Dimension.District or Dimension.Village => OfRegion(LevelOf(field), condition),
        Dimension.WorkerGroup when condition.IsOfNames => OfGroup(group => group is not null && NamesOf(group).Any(condition.Holds)),
        Dimension.WorkerGroup => OfGroup(group => group?.Code, condition),
        Dimension.Tier => OfGroup(group => group?.Tier, condition),
        Dimension.Vulnerable => OfGroup(group => group?.Vulnerable, condition),
        Dimension.Segment => OfValue(cell => cell.Segment, condition),
        Dimension.Sector => OfValue(cell => cell.Sector, condition),
        Dimension.FirmScale => OfValue(cell => cell.FirmScale, condition),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private Func<CoverageCell, bool> OfRegion(RegionLevel level, Condition condition)
    {
        var holds = new Dictionary<Region, bool>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < regions.Count; number++)
            holds[regions[number]] = Holds(regions.At(number, level));
        return cell => holds[cell.Region];

        bool Holds(Region? region) => condition.IsOfNames
            ? region is not null && (condition.Holds(region.Name) || condition.Holds(region.LocalName))
            : condition.Holds(region?.Code);
    }

    private static IEnumerable<string> NamesOf(WorkerGroup group) => [group.Code, group.Name.Id, group.Name.En, .. group.Aliases];

    private Func<CoverageCell, bool> OfGroup(Func<WorkerGroup?, object?> value, Condition condition) =>
        OfGroup(group => condition.Holds(value(group)));

    private Func<CoverageCell, bool> OfGroup(Func<WorkerGroup?, bool> isMeant)
    {
        var none = isMeant(null);
        var holds = new Dictionary<WorkerGroup, bool>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups.Groups) holds[group] = isMeant(group);
        return cell => cell.Group is { } group ? holds[group] : none;
    }

    private static Func<CoverageCell, bool> OfValue<T>(Func<CoverageCell, T?> value, Condition condition)
        where T : struct, Enum
    {
        var none = condition.Holds(null);
        var holds = Enum.GetValues<T>().ToDictionary(known => known, known => condition.Holds(known));
        return cell => value(cell) is { } known ? holds[known] : none;
    }

    private static RegionLevel LevelOf(Dimension field) => field switch
    {
        Dimension.Regency => RegionLevel.Regency,
        Dimension.District => RegionLevel.District,
        _ => RegionLevel.Village,
    };
}
