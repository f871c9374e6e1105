using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>One dimension of every cell as a number; the numbers are in the order of the dimension, and 0 is none.</summary>
internal sealed class CodeColumn
{
    private readonly int[] _codes;
    private readonly int[] _ofRegions = [];

    private CodeColumn(int[] codes, int count)
    {
        _codes = codes;
        Count = count;
    }

    private CodeColumn(int[] codes, int count, int[] ofRegions)
        : this(codes, count) => _ofRegions = ofRegions;

    /// <summary>How many numbers there are, none included.</summary>
    public int Count { get; }

    public int this[int cell] => _codes[cell];

    /// <summary>Numbers the keys of cells by one dimension, which is all the keys have.</summary>
    public static CodeColumn Of(CoverageKey[] keys, Dimension dimension)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var ordered = keys.DistinctBy(key => key.CodeOf(dimension)).Where(key => key.CodeOf(dimension) != "").ToArray();
        Array.Sort(ordered, (left, right) => left.Compare(right, dimension));
        foreach (var key in ordered) numbers.Add(key.CodeOf(dimension), numbers.Count);
        return new CodeColumn(Array.ConvertAll(keys, key => numbers[key.CodeOf(dimension)]), numbers.Count);
    }

    /// <summary>Numbers all regions of a level, those without a cell among them, and so the cells in them.</summary>
    public static CodeColumn OfRegions(RegionTree regions, RegionLevel level, int[] ofCells)
    {
        var (ofRegions, last) = (new int[regions.Count], 0);
        for (var region = 0; region < ofRegions.Length; region++)
        {
            // In pre-order everything in a region follows it.
            if (regions[region].Code.Level == level) last++;
            ofRegions[region] = regions[region].Code.Level < level ? 0 : last;
        }

        return new CodeColumn(Array.ConvertAll(ofCells, region => ofRegions[region]), last + 1, ofRegions);
    }

    /// <summary>The number of a region, by its number in the tree; for a dimension of regions.</summary>
    public int OfRegion(int region) => _ofRegions[region];

    /// <summary>The same numbers for other rows, each of which has its cell.</summary>
    public CodeColumn At(int[] cells) => new(Array.ConvertAll(cells, cell => _codes[cell]), Count);
}
