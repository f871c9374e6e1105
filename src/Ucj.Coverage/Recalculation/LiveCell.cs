using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>A cell that is kept up to date: the tallies of its packed workers and of what has been added or taken back.</summary>
internal sealed class LiveCell(CellKey key, CoverageCell cell, Range parts)
{
    private readonly List<(int Payer, PayerTally Tally)> _payers = [];
    private CellTally _tally = null!;

    public CellKey Key => key;

    /// <summary>The parts of the packed registry that are this cell's.</summary>
    public Range Parts => parts;

    /// <summary>The figures as they were published last.</summary>
    public CellSeries? Published { get; private set; }

    /// <summary>Whether anything has changed since.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Counts its packed workers anew, and forgets what was added or taken back.</summary>
    public void Count(IPartCounter counter, LawTable law, AskedMonths asked)
    {
        _tally = new CellTally(asked);
        _payers.Clear();
        for (var part = parts.Start.Value; part < parts.End.Value; part++) counter.Fill(part, _tally, payer => Of(payer, asked));
        IsTouched = true;
    }

    /// <summary>Adds a worker, or takes one back.</summary>
    public void Add(MonthBounds eligible, int sign)
    {
        _tally.AddEligible(eligible.First, eligible.Last, sign);
        IsTouched = true;
    }

    /// <summary>Adds a spell, or takes one back.</summary>
    public void Add(in PackedSpell spell, int sign, LawTable law, AskedMonths asked)
    {
        _tally.Add(spell, sign, law, Of(law.PayerOf(spell.Class), asked));
        IsTouched = true;
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
