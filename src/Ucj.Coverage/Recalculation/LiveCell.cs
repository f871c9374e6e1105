using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>A cell that is kept up to date: its tallies, and what has been added to or taken from its packed workers.</summary>
internal sealed class LiveCell(CellKey key, CoverageCell cell, Range parts)
{
    private readonly List<(MonthBounds Eligible, int Sign)> _workers = [];
    private readonly List<(PackedSpell Spell, int Sign)> _spells = [];
    private readonly List<(int Payer, PayerTally Tally)> _payers = [];
    private CellTally _tally = null!;

    public CellKey Key => key;

    /// <summary>The parts of the packed registry that are this cell's.</summary>
    public Range Parts => parts;

    /// <summary>The figures as they were published last.</summary>
    public CellSeries? Published { get; private set; }

    /// <summary>Whether anything has changed since.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Counts all anew: the packed workers, then what has changed since they were packed.</summary>
    public void Count(IPartCounter counter, LawTable law, AskedMonths asked)
    {
        _tally = new CellTally(asked);
        _payers.Clear();
        for (var part = parts.Start.Value; part < parts.End.Value; part++) counter.Fill(part, _tally, payer => Of(payer, asked));
        foreach (var (eligible, sign) in _workers) _tally.AddEligible(eligible.First, eligible.Last, sign);
        foreach (var (spell, sign) in _spells) _tally.Add(spell, sign, law, Of(law.PayerOf(spell.Class), asked));
        IsTouched = true;
    }

    /// <summary>Adds a worker, or takes one back.</summary>
    public void Add(MonthBounds eligible, int sign)
    {
        _workers.Add((eligible, sign));
        _tally.AddEligible(eligible.First, eligible.Last, sign);
        IsTouched = true;
    }

    /// <summary>Adds a spell, or takes one back.</summary>
    public void Add(in PackedSpell spell, int sign, LawTable law, AskedMonths asked)
    {
        _spells.Add((spell, sign));
        _tally.Add(spell, sign, law, Of(law.PayerOf(spell.Class), asked));
        IsTouched = true;
    }

    /// <summary>Whether a spell of one of some classes is or was among those added or taken back.</summary>
    public bool HasAny(ReadOnlySpan<bool> classes)
    {
        foreach (var (spell, _) in CollectionsMarshal.AsSpan(_spells))
        {
            if (classes[spell.Class]) return true;
        }

        return false;
    }

    /// <summary>Works the figures out for readers; they share nothing with the tallies.</summary>
    /// <exception cref="OverflowException">A sum of dues does not fit 64 bits.</exception>
    /// <exception cref="CoverageException">The law refuses a spell.</exception>
    public void Publish(LawTable law, SpellClasses classes, AskedMonths asked)
    {
        Published = null;
        if (_tally.HasEligible())
        {
            var writer = new SeriesWriter(asked.Count, 0);
            writer.Begin(_payers.Count);
            var byPayer = new List<PayerSeries>(_payers.Count);
            foreach (var (payer, tally) in _payers)
            {
                if (tally.TryWrite(law, classes.Payers[payer], payer, writer, out var series)) byPayer.Add(series);
            }

            byPayer.Sort((one, other) => one.Payer.CompareTo(other.Payer));
            Published = _tally.Write(cell, key.Region, writer, [.. byPayer]);
        }

        IsTouched = false;
        Settle();
    }

    /// <summary>Forgets what was added and taken back again, once it has grown, so that memory follows real change.</summary>
    private void Settle()
    {
        Settle(_workers);
        Settle(_spells);
    }

    private static void Settle<T>(List<(T What, int Sign)> changes)
        where T : notnull
    {
        const int Many = 256;
        if (changes.Count < Many || changes.Count < changes.Capacity) return;
        var left = new Dictionary<T, int>();
        foreach (var (what, sign) in changes) CollectionsMarshal.GetValueRefOrAddDefault(left, what, out _) += sign;
        changes.Clear();
        foreach (var (what, times) in left)
        {
            for (var time = 0; time < Math.Abs(times); time++) changes.Add((what, Math.Sign(times)));
        }

        changes.Capacity = Math.Max(Many, changes.Count * 2);
    }

    private PayerTally Of(int payer, AskedMonths asked)
    {
        foreach (var (known, tally) in CollectionsMarshal.AsSpan(_payers))
        {
            if (known == payer) return tally;
        }

        _payers.Add((payer, new PayerTally(asked.Count)));
        return _payers[^1].Tally;
    }
}
