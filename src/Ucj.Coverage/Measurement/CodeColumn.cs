namespace Ucj.Coverage.Measurement;

/// <summary>One dimension of every cell as a number; the numbers are in the order of the dimension, and 0 is none.</summary>
internal sealed class CodeColumn
{
    private readonly int[] _codes;

    private CodeColumn(int[] codes, int count)
    {
        _codes = codes;
        Count = count;
    }

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

    /// <summary>The same numbers for other rows, each of which has its cell.</summary>
    public CodeColumn At(int[] cells) => new(Array.ConvertAll(cells, cell => _codes[cell]), Count);
}
