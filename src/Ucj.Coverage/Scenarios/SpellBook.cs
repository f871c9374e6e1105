using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>The spells of a registry and those a projection writes after them. The registry's own are never touched.</summary>
internal sealed class SpellBook
{
    private readonly WorkerRegistry _registry;
    private readonly int _known;
    private readonly List<int> _workers = [];
    private readonly List<int> _from;
    private readonly List<int> _to;
    private readonly List<ProgrammeSet> _programmes;
    private readonly List<int> _payerOf;
    private readonly List<bool> _atLowestBand;
    private readonly List<Payer> _payers;
    private readonly Dictionary<Payer, int> _numbers = [];

    public SpellBook(WorkerRegistry registry)
    {
        _registry = registry;
        var spells = registry.Spells;
        _known = registry.SpellCount;
        _from = [.. spells.From];
        _to = [.. spells.To];
        _programmes = [.. spells.Programmes];
        _payerOf = [.. spells.PayerNumbers];
        _atLowestBand = [.. spells.AtLowestBand ?? new bool[_known]];
        _payers = [.. spells.Payers];
        for (var number = 0; number < _payers.Count; number++) _numbers.Add(_payers[number], number);
    }

    public IReadOnlyList<Payer> Payers => _payers;

    public int From(int spell) => _from[spell];

    public int To(int spell) => _to[spell];

    public ProgrammeSet Programmes(int spell) => _programmes[spell];

    public int PayerOf(int spell) => _payerOf[spell];

    /// <summary>Whether a spell is charged at the lowest band, whatever the worker's income.</summary>
    public bool IsAtLowestBand(int spell) => _atLowestBand[spell];

    /// <summary>The number of a payer, which is new when it is not known.</summary>
    public int NumberOf(Payer payer)
    {
        if (_numbers.TryGetValue(payer, out var number)) return number;
        _payers.Add(payer);
        return _numbers[payer] = _payers.Count - 1;
    }

    /// <summary>Ends a spell earlier.</summary>
    public void Cut(int spell, int to) => _to[spell] = to;

    /// <summary>Writes a spell.</summary>
    /// <returns>Its number.</returns>
    public int Add(int worker, int from, int to, int payer, bool atLowestBand)
    {
        _workers.Add(worker);
        _from.Add(from);
        _to.Add(to);
        _programmes.Add(ProgrammeSet.Basic);
        _payerOf.Add(payer);
        _atLowestBand.Add(atLowestBand);
        return _from.Count - 1;
    }

    /// <summary>All spells as the columns of a registry.</summary>
    public SpellColumns Columns()
    {
        var known = _registry.Spells.Starts;
        var starts = new int[known.Length];
        foreach (var worker in _workers) starts[worker + 1]++;
        for (var worker = 0; worker + 1 < starts.Length; worker++) starts[worker + 1] += starts[worker];
        for (var worker = 0; worker < starts.Length; worker++) starts[worker] += known[worker];
        var order = new int[_from.Count];
        var next = starts[..^1];
        for (var worker = 0; worker < next.Length; worker++)
        {
            for (var spell = known[worker]; spell < known[worker + 1]; spell++) order[next[worker]++] = spell;
        }

        for (var added = 0; added < _workers.Count; added++)
        {
            // A worker's new spells come in the order of time, but before some of those that the data knows of.
            var worker = _workers[added];
            var place = next[worker]++;
            for (; place > starts[worker] && _from[order[place - 1]] > _from[_known + added]; place--) order[place] = order[place - 1];
            order[place] = _known + added;
        }

        Payer[] payers = [.. _payers.Order()];
        var numbers = _payers.Select(payer => Array.IndexOf(payers, payer)).ToArray();
        return new SpellColumns(
            starts,
            Array.ConvertAll(order, spell => _from[spell]),
            Array.ConvertAll(order, spell => _to[spell]),
            Array.ConvertAll(order, spell => _programmes[spell]),
            Array.ConvertAll(order, spell => numbers[_payerOf[spell]]),
            payers)
        {
            AtLowestBand = _atLowestBand.Contains(true) ? Array.ConvertAll(order, spell => _atLowestBand[spell]) : null,
        };
    }
}
