using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The workers of a registry with the changes made since. All that is known of a worker with one spell stands together in
/// 64 bytes, so that a change of him waits for memory once and not for every column; several spells stand in a list.
/// </summary>
internal sealed class LiveWorkers
{
    private readonly WorkerRegistry _registry;
    private readonly LiveSpellLists _lists;
    private readonly List<int> _changed = [];
    private readonly List<string> _addedIds = [];
    private Dictionary<string, int>? _numbers;
    private State[] _states;

    /// <summary>Starts with the workers of a registry.</summary>
    public LiveWorkers(WorkerRegistry registry)
    {
        (_registry, Count) = (registry, registry.Count);
        _lists = new LiveSpellLists(registry.SpellCount);
        _states = new State[registry.Count];
        var spells = new List<LiveSpell>();
        for (var number = 0; number < _states.Length; number++)
        {
            var entry = Original(number, spells);
            _states[number] = new State(default, entry, CollectionsMarshal.AsSpan(spells), _lists, isChanged: false);
        }
    }

    /// <summary>How many numbers were given, removed workers included.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers of the workers that differ from the registry's, or once did.</summary>
    public IReadOnlyList<int> Changed => _changed;

    /// <summary>The worker of a number with his spells in the order of time.</summary>
    /// <param name="number">The number.</param>
    /// <param name="entry">The worker.</param>
    /// <param name="spells">His spells; valid until a worker is set.</param>
    /// <returns>Whether there is one: he may have been removed.</returns>
    public bool TryGet(int number, out WorkerEntry entry, out ReadOnlySpan<LiveSpell> spells)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        ref readonly var state = ref _states[number];
        entry = state.Entry;
        spells = state.SpellCount == 1
            ? MemoryMarshal.CreateReadOnlySpan(in state.OnlySpell, 1)
            : _lists[state.List, state.SpellCount];
        return state.IsThere;
    }

    /// <summary>Has what is known of a worker fetched from memory, and waits for nothing.</summary>
    public unsafe void Fetch(int number)
    {
        if (!Sse.IsSupported || (uint)number >= (uint)_states.Length) return;

        // A hint on addresses: nothing is read, so it does not matter if the array is moved meanwhile. A state begins anywhere
        // in a line of the cache, and ends in the next.
        var state = (byte*)Unsafe.AsPointer(ref _states[number]);
        Sse.Prefetch0(state);
        Sse.Prefetch0(state + Unsafe.SizeOf<State>() - 1);
    }

    /// <summary>The worker of a number as he is in the registry.</summary>
    /// <param name="number">The number.</param>
    /// <param name="entry">The worker.</param>
    /// <param name="spells">His spells in the order of time.</param>
    /// <returns>Whether there is one: he may have been added since.</returns>
    public bool TryGetOriginal(int number, out WorkerEntry entry, List<LiveSpell> spells)
    {
        entry = number < _registry.Count ? Original(number, spells) : default;
        return number < _registry.Count;
    }

    /// <summary>The employer of a worker, if he has one.</summary>
    public Employer? EmployerOf(in WorkerEntry worker) =>
        worker.Employer == WorkerColumns.NoEmployer ? null : _registry.Employers[worker.Employer];

    /// <summary>Takes a worker on under a new number.</summary>
    /// <exception cref="ArgumentException">His id is taken.</exception>
    public int Add(string id, in WorkerEntry entry, ReadOnlySpan<LiveSpell> spells)
    {
        _numbers ??= Enumerable.Range(0, _registry.Count)
            .ToDictionary(number => _registry.Workers.Ids[number], StringComparer.Ordinal);
        if (!_numbers.TryAdd(id, Count)) throw Throw.WorkerTwice(id);
        if (Count == _states.Length) Array.Resize(ref _states, Math.Max(16, 2 * Count));
        _addedIds.Add(id);
        Set(Count, entry, spells);
        return Count++;
    }

    /// <summary>Puts another state of a worker in the place of his last.</summary>
    /// <param name="number">His number.</param>
    /// <param name="entry">The worker.</param>
    /// <param name="spells">His spells; not those of <see cref="TryGet"/>.</param>
    public void Set(int number, in WorkerEntry entry, ReadOnlySpan<LiveSpell> spells)
    {
        ref var state = ref Changing(number);
        state = new State(state, entry, spells, _lists, isChanged: true);
    }

    public void Remove(int number)
    {
        ref var state = ref Changing(number);
        state = new State(state, _lists);
        _numbers?.Remove(IdOf(number));
    }

    /// <summary>The id of the worker of a number.</summary>
    public string IdOf(int number) =>
        number < _registry.Count ? _registry.Workers.Ids[number] : _addedIds[number - _registry.Count];

    /// <summary>Whether an id is that of the worker of a number.</summary>
    public bool IsIdOf(int number, string id) =>
        number < _registry.Count ? _registry.Workers.Ids.IsIdOf(number, id) : IdOf(number) == id;

    private ref State Changing(int number)
    {
        ref var state = ref _states[number];
        if (!state.IsChanged) _changed.Add(number);
        return ref state;
    }

    private WorkerEntry Original(int number, List<LiveSpell> spells)
    {
        // Payers of the registry and of the classes are numbered alike, as the classes begin with those of the registry.
        var columns = _registry.Spells;
        spells.Clear();
        for (var spell = columns.Starts[number]; spell < columns.Starts[number + 1]; spell++)
        {
            var months = new MonthBounds(columns.From[spell], columns.To[spell]);
            spells.Add(new LiveSpell(months, columns.Programmes[spell], columns.PayerNumbers[spell], columns.IsAtLowestBand(spell)));
        }

        return WorkerEntry.Of(_registry.Workers, number);
    }

    private readonly struct State
    {
        public readonly WorkerEntry Entry;
        public readonly LiveSpell OnlySpell;
        public readonly int List;
        public readonly ushort SpellCount;
        public readonly bool IsThere;
        public readonly bool IsChanged;

        /// <summary>A worker in the place of what he was before.</summary>
        public State(in State before, in WorkerEntry entry, ReadOnlySpan<LiveSpell> spells, LiveSpellLists lists, bool isChanged)
        {
            (Entry, IsThere, IsChanged) = (entry, true, isChanged);
            List = lists.Put(before.List, InList(before.SpellCount), spells.Length > 1 ? spells : []);
            if (spells.Length == 1) OnlySpell = spells[0];

            // Spells of a worker overlap nowhere, so there are not more of them than months.
            SpellCount = checked((ushort)spells.Length);
        }

        /// <summary>Nobody in the place of a worker.</summary>
        public State(in State before, LiveSpellLists lists)
        {
            lists.Put(before.List, InList(before.SpellCount), []);
            IsChanged = true;
        }

        private static int InList(int spells) => spells > 1 ? spells : 0;
    }
}
