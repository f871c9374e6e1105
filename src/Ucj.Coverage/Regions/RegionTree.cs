using System.Collections.Frozen;

namespace Ucj.Coverage.Regions;

/// <summary>
/// The regions of a dataset. They are numbered in pre-order, so everything in a region is one range of numbers that
/// begins with its own.
/// </summary>
/// <remarks>Immutable and thread-safe. The order in which regions are given changes nothing.</remarks>
public sealed class RegionTree
{
    private readonly Region[] _regions;
    private readonly int[] _ends;
    private readonly FrozenDictionary<RegionCode, int> _numbers;

    /// <summary>Builds the tree.</summary>
    /// <param name="regions">The regions; districts and villages need their parents, anything higher is optional.</param>
    /// <exception cref="ArgumentException">There is no region, one occurs twice, or a parent is missing.</exception>
    public RegionTree(IEnumerable<Region> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);

        // The ordinal order of codes is the pre-order of the tree: a parent's code is a prefix of its children's.
        _regions = [.. regions.OrderBy(region => region.Code)];
        if (_regions.Length == 0) throw Throw.NoRegions();
        for (var i = 1; i < _regions.Length; i++)
        {
            if (_regions[i].Code == _regions[i - 1].Code) throw Throw.RegionTwice(_regions[i].Code);
        }

        _numbers = _regions.Select((region, number) => (region.Code, number)).ToFrozenDictionary(p => p.Code, p => p.number);
        _ends = new int[_regions.Length];
        for (var number = 0; number < _regions.Length; number++)
        {
            var code = _regions[number].Code;
            if (code.Level > RegionLevel.Regency && !_numbers.ContainsKey(code.Parent!.Value)) throw Throw.NoParent(code);
            var end = number + 1;
            while (end < _regions.Length && code.Contains(_regions[end].Code)) end++;
            _ends[number] = end;
        }
    }

    /// <summary>How many regions.</summary>
    public int Count => _regions.Length;

    /// <summary>All regions, in the order of their codes, which is that of their numbers.</summary>
    public IReadOnlyList<Region> Regions => _regions;

    /// <summary>The region of a number, 0-based.</summary>
    public Region this[int number] => _regions[number];

    /// <summary>Looks a region's number up.</summary>
    /// <returns>Whether the region is in the tree.</returns>
    public bool TryNumberOf(RegionCode code, out int number) => _numbers.TryGetValue(code, out number);

    /// <summary>The number of a region, 0-based.</summary>
    /// <exception cref="CoverageException">The region is not in the tree.</exception>
    public int NumberOf(RegionCode code) => TryNumberOf(code, out var number) ? number : throw Throw.UnknownRegion(code);

    /// <summary>The number after the last region in the region of a number: it and all in it are <c>[number, end)</c>.</summary>
    public int EndOf(int number) => _ends[number];

    /// <summary>The region of a level that holds the region of a number (or is it), or <see langword="null"/> when the tree has none.</summary>
    public Region? At(int number, RegionLevel level)
    {
        RegionCode? code = _regions[number].Code;
        while (code is { } current && current.Level > level) code = current.Parent;
        return code is { } found && found.Level == level && TryNumberOf(found, out var at) ? _regions[at] : null;
    }

    /// <summary>The regions one level under a region, in the order of their codes.</summary>
    public IEnumerable<Region> ChildrenOf(RegionCode code)
    {
        for (var number = NumberOf(code) + 1; number < _ends[_numbers[code]]; number++)
        {
            if (_regions[number].Code.Parent == code) yield return _regions[number];
        }
    }
}
