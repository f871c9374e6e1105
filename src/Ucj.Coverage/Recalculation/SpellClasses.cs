using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>The classes, payers and wide wages that packed spells name by number; it only grows.</summary>
/// <remarks>Adding is not thread-safe; what has a number keeps it.</remarks>
internal sealed class SpellClasses(PackingEdges edges)
{
    private readonly Dictionary<SpellClass, ushort> _numbers = [];
    private readonly Dictionary<Payer, int> _payerNumbers = [];
    private readonly Dictionary<long, uint> _widePlaces = [];
    private readonly List<SpellClass> _classes = [];
    private readonly List<Payer> _payers = [];
    private readonly List<long> _wide = [];

    /// <summary>The edges that tell bands and firm sizes apart.</summary>
    public PackingEdges Edges { get; } = edges;

    public int Count => _classes.Count;

    public IReadOnlyList<Payer> Payers => _payers;

    public SpellClass this[int number] => _classes[number];

    public int PayerNumber(Payer payer)
    {
        if (_payerNumbers.TryGetValue(payer, out var number)) return number;
        _payers.Add(payer);
        return _payerNumbers[payer] = _payers.Count - 1;
    }

    /// <summary>The number of a class, a new one if need be.</summary>
    /// <exception cref="CoverageException">There are more than 16 bits can tell apart.</exception>
    public ushort NumberOf(SpellClass spellClass)
    {
        if (_numbers.TryGetValue(spellClass, out var number)) return number;
        if (_classes.Count > ushort.MaxValue) throw Throw.TooManyKinds();
        _classes.Add(spellClass);
        return _numbers[spellClass] = (ushort)(_classes.Count - 1);
    }

    /// <summary>The wage at a place.</summary>
    public long WideWage(uint place) => _wide[(int)place];

    public uint PlaceOf(long wideWage)
    {
        if (_widePlaces.TryGetValue(wideWage, out var place)) return place;
        _wide.Add(wideWage);
        return _widePlaces[wideWage] = (uint)_wide.Count - 1;
    }
}
