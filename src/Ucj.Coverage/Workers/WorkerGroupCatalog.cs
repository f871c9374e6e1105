using System.Collections.Frozen;

namespace Ucj.Coverage.Workers;

/// <summary>The worker groups of a dataset, numbered in the ordinal order of their codes.</summary>
/// <remarks>Immutable and thread-safe. The order in which groups are given changes nothing.</remarks>
public sealed class WorkerGroupCatalog
{
    private readonly WorkerGroup[] _groups;
    private readonly FrozenDictionary<string, int> _numbers;

    /// <summary>Builds the catalog.</summary>
    /// <exception cref="ArgumentException">A code is empty or occurs twice, or a tier is below 1.</exception>
    public WorkerGroupCatalog(IEnumerable<WorkerGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        _groups = [.. groups.OrderBy(group => group.Code, StringComparer.Ordinal)];
        for (var i = 0; i < _groups.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(_groups[i].Code)) throw Throw.GroupWithoutCode();
            if (_groups[i].Tier < 1) throw Throw.TierBelowOne(_groups[i].Code, _groups[i].Tier);
            if (i > 0 && _groups[i].Code == _groups[i - 1].Code) throw Throw.GroupTwice(_groups[i].Code);
        }

        _numbers = _groups.Select((group, number) => (group.Code, number))
            .ToFrozenDictionary(pair => pair.Code, pair => pair.number, StringComparer.Ordinal);
    }

    /// <summary>How many groups.</summary>
    public int Count => _groups.Length;

    /// <summary>All groups, in the order of their codes, which is that of their numbers.</summary>
    public IReadOnlyList<WorkerGroup> Groups => _groups;

    /// <summary>The group of a number, 0-based.</summary>
    public WorkerGroup this[int number] => _groups[number];

    /// <summary>Looks a group's number up by its code.</summary>
    /// <returns>Whether the group is in the catalog.</returns>
    public bool TryNumberOf(string code, out int number) => _numbers.TryGetValue(code, out number);
}
