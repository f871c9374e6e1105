using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The workers of a registry with the changes made since: those that never changed are read from its columns, which stay
/// as they are.
/// </summary>
internal sealed class LiveWorkers(WorkerRegistry registry)
{
    private readonly Dictionary<int, (WorkerEntry? Entry, LiveSpell[] Spells)> _changed = [];

    // Payers of the registry and of the classes are numbered alike, as the classes begin with those of the registry.
    private readonly int[] _payers = registry.Spells.PayerNumbers;
    private Dictionary<string, int>? _numbers;
    private readonly Dictionary<int, string> _addedIds = [];

    /// <summary>How many numbers were given, removed workers included.</summary>
    public int Count { get; private set; } = registry.Count;

    /// <summary>The worker of a number with his spells in the order of time.</summary>
    /// <returns>Whether there is one: he may have been removed.</returns>
    public bool TryGet(int number, out WorkerEntry entry, out LiveSpell[] spells)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        if (_changed.TryGetValue(number, out var changed))
        {
            (entry, spells) = (changed.Entry ?? default, changed.Spells);
            return changed.Entry is not null;
        }

        return TryGetOriginal(number, out entry, out spells);
    }

    /// <summary>The worker of a number as he is in the registry.</summary>
    public bool TryGetOriginal(int number, out WorkerEntry entry, out LiveSpell[] spells)
    {
        (entry, spells) = (default, []);
        if (number >= registry.Count) return false;
        entry = WorkerEntry.Of(registry.Workers, number);
        var columns = registry.Spells;
        var (first, end) = (columns.Starts[number], columns.Starts[number + 1]);
        if (first < end) spells = new LiveSpell[end - first];
        for (var spell = first; spell < end; spell++)
        {
            var months = new MonthBounds(columns.From[spell], columns.To[spell]);
            spells[spell - first] = new LiveSpell(months, columns.Programmes[spell], _payers[spell]);
        }


        return true;
    }

    /// <summary>Whether the worker of a number differs from the registry's.</summary>
    public bool IsChanged(int number) => _changed.ContainsKey(number);

    /// <summary>Takes a worker on under a new number.</summary>
    /// <exception cref="ArgumentException">His id is taken.</exception>
    public int Add(string id, WorkerEntry entry, LiveSpell[] spells)
    {
        _numbers ??= Enumerable.Range(0, registry.Count)
            .ToDictionary(number => registry.Workers.Ids[number], StringComparer.Ordinal);
        if (!_numbers.TryAdd(id, Count)) throw Throw.WorkerTwice(id);
        _changed[Count] = (entry, spells);
        _addedIds[Count] = id;
        return Count++;
    }

    public void Set(int number, WorkerEntry entry, LiveSpell[] spells) => _changed[number] = (entry, spells);

    public void Remove(int number)
    {
        _changed[number] = (null, []);
        _numbers?.Remove(IdOf(number));
    }

    /// <summary>The id of the worker of a number.</summary>
    public string IdOf(int number) => number < registry.Count ? registry.Workers.Ids[number] : _addedIds[number];
}
