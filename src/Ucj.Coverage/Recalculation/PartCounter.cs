using System.Numerics;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>Counts parts of a packed registry, one after the other; each thread has one.</summary>
/// <typeparam name="TLanes">The kernel.</typeparam>
internal sealed class PartCounter<TLanes>(PackedRegistry packed, LawTable law, AskedMonths asked) : IPartCounter
    where TLanes : struct, ILanes
{
    private readonly CellTally _cell = new(asked);
    private readonly PayerTally _payer = new(asked.Count);
    private readonly List<(Payer Payer, PayerSeries Series)> _byPayer = [];
    private readonly ushort _first = Month(asked.First);
    private readonly ushort _last = Month(asked.First + asked.Count - 1);

    /// <inheritdoc/>
    public CellSeries? Count(int part)
    {
        _cell.Clear();
        _byPayer.Clear();
        CountEligible(packed.WorkerStarts[part], packed.WorkerStarts[part + 1]);
        var end = packed.SpellStarts[part + 1];
        for (var spell = packed.SpellStarts[part]; spell < end;) spell = CountPayer(spell, end);
        return _cell.Series(packed.Cells[part], packed.Parts[part].Region, [.. _byPayer]);
    }

    private void CountEligible(int worker, int end)
    {
        var (from, to) = (packed.EligibleFrom, packed.EligibleTo);
        var whole = 0;
        for (; worker + TLanes.Block <= end; worker += TLanes.Block)
        {
            whole += TLanes.CountWhole(ref from[worker], ref to[worker], _first, _last, out var partly);
            for (; partly != 0; partly &= partly - 1)
            {
                var one = worker + BitOperations.TrailingZeroCount(partly);
                _cell.AddEligible(from[one], to[one], 1);
            }
        }

        for (; worker < end; worker++) _cell.AddEligible(from[worker], to[worker], 1);
        _cell.AddEligible(_first, _last, whole);
    }

    /// <summary>Counts the spells of one payer.</summary>
    /// <returns>Where the next payer's begin.</returns>
    private int CountPayer(int spell, int end)
    {
        var spells = packed.Spells;
        var payer = packed.Classes[spells.Class[spell]].Payer;
        _payer.Clear();
        do
        {
            _cell.Add<TLanes>(spells[spell], 1, law, _payer);
            spell++;
        }
        while (spell < end && law.PayerOf(spells.Class[spell]) == payer);

        if (_payer.Series(law, payer) is { } series) _byPayer.Add((packed.Classes.Payers[payer], series));
        return spell;
    }

    /// <summary>Months outside what data may name are no worker's, so the nearest that 16 bits hold stands for them.</summary>
    private static ushort Month(int number) => (ushort)Math.Clamp(number, 0, ushort.MaxValue);
}
