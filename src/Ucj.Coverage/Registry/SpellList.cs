namespace Ucj.Coverage.Registry;

/// <summary>Spells while they are being added, in the order of adding; their places in it are 0-based.</summary>
internal sealed class SpellList
{
    private readonly GrowingColumn<int> _workers = new();
    private readonly GrowingColumn<int> _from = new();
    private readonly GrowingColumn<int> _to = new();
    private readonly GrowingColumn<ProgrammeSet> _programmes = new();
    private readonly GrowingColumn<int> _payers = new();
    private readonly Dictionary<Payer, int> _payerNumbers = [];
    private readonly List<Payer> _payersByNumber = [];

    public int Count => _workers.Count;

    public int WorkerOf(int place) => _workers[place];

    public Spell this[int place] => new(
        _programmes[place],
        ContributionMonth.FromNumber(_from[place]),
        _to[place] == MonthBounds.Open.Last ? null : ContributionMonth.FromNumber(_to[place]),
        PayerOf(place));

    public void Add(int worker, MonthBounds months, ProgrammeSet programmes, Payer payer)
    {
        if (!_payerNumbers.TryGetValue(payer, out var number))
        {
            _payerNumbers.Add(payer, number = _payerNumbers.Count);
            _payersByNumber.Add(payer);
        }

        _workers.Add(worker);
        _from.Add(months.First);
        _to.Add(months.Last);
        _programmes.Add(programmes);
        _payers.Add(number);
    }

    public void EnsureCapacity(int count)
    {
        _workers.EnsureCapacity(count);
        _from.EnsureCapacity(count);
        _to.EnsureCapacity(count);
        _programmes.EnsureCapacity(count);
        _payers.EnsureCapacity(count);
    }

    /// <summary>The list without the spells of some places; the others close up.</summary>
    public SpellList Without(IReadOnlySet<int> places)
    {
        var kept = new SpellList();
        for (var place = 0; place < Count; place++)
        {
            if (places.Contains(place)) continue;
            kept.Add(_workers[place], new MonthBounds(_from[place], _to[place]), _programmes[place], PayerOf(place));
        }

        return kept;
    }

    /// <summary>The spells of one worker that share a month, each with the one before it that it overlaps.</summary>
    public IReadOnlyList<SpellOverlap> Overlaps(int workers)
    {
        var overlaps = new List<SpellOverlap>();
        var places = InOrderOfTime(workers).Places;
        var longest = 0;
        for (var i = 1; i < Count; i++)
        {
            var (earlier, later) = places is null ? (longest, i) : (places[longest], places[i]);
            if (_workers[later] != _workers[earlier])
            {
                longest = i;
                continue;
            }

            if (_from[later] <= _to[earlier]) overlaps.Add(new SpellOverlap(earlier, later));
            if (_to[later] > _to[earlier]) longest = i;
        }

        return overlaps;
    }

    /// <summary>The columns, worker by worker and in the order of time.</summary>
    /// <param name="workers">How many workers there are.</param>
    public SpellColumns Build(int workers)
    {
        var (starts, places) = InOrderOfTime(workers);
        var used = new bool[_payerNumbers.Count];
        foreach (var number in _payers.Values) used[number] = true;
        Payer[] payers = [.. _payersByNumber.Where((_, number) => used[number]).Order()];
        var ranks = new int[used.Length];
        for (var rank = 0; rank < payers.Length; rank++) ranks[_payerNumbers[payers[rank]]] = rank;
        return new SpellColumns(
            starts,
            Ordered(_from, places),
            Ordered(_to, places),
            Ordered(_programmes, places),
            Array.ConvertAll(Ordered(_payers, places), number => ranks[number]),
            payers);
    }

    private Payer PayerOf(int place) => _payersByNumber[_payers[place]];

    private static T[] Ordered<T>(GrowingColumn<T> column, int[]? places) =>
        places is null ? column.HandOver() : Array.ConvertAll(places, place => column[place]);

    /// <summary>
    /// Where the spells of each worker start once they are ordered, and their places in that order; <see langword="null"/>
    /// where they were added in it, as files mostly have them.
    /// </summary>
    private (int[] Starts, int[]? Places) InOrderOfTime(int workers)
    {
        var starts = new int[workers + 1];
        foreach (var worker in _workers.Values) starts[worker]++;
        for (var worker = 0; worker < workers; worker++) starts[worker + 1] += starts[worker];

        // Each now holds where its worker's spells end; going backwards, every spell takes the last place still free.
        var places = IsInOrderOfTime() ? null : new int[Count];
        for (var place = Count - 1; place >= 0; place--)
        {
            var at = --starts[_workers[place]];
            if (places is not null) places[at] = place;
        }

        if (places is not null) OrderByTime(places, starts);
        return (starts, places);
    }

    private bool IsInOrderOfTime()
    {
        var workers = _workers.Values;
        var from = _from.Values;
        for (var place = 1; place < workers.Length; place++)
        {
            if (workers[place] < workers[place - 1]) return false;
            if (workers[place] == workers[place - 1] && from[place] < from[place - 1]) return false;
        }

        return true;
    }

    private void OrderByTime(int[] places, int[] starts)
    {
        Comparison<int> byTime = (a, b) => _from[a] != _from[b] ? _from[a].CompareTo(_from[b]) : a.CompareTo(b);
        for (var worker = 0; worker < starts.Length - 1; worker++)
        {
            var ofWorker = places.AsSpan(starts[worker]..starts[worker + 1]);
            if (ofWorker.Length > 1) ofWorker.Sort(byTime);
        }
    }
}
