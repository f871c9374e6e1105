using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>Packs the spells of one worker.</summary>
/// <param name="classes">Numbers the classes.</param>
/// <param name="segment">The worker's segment.</param>
/// <param name="sector">His sector.</param>
/// <param name="risk">The number of his risk class, or none.</param>
/// <param name="firmSize">How many workers his employer has, where known.</param>
/// <param name="income">His income, or none.</param>
/// <param name="eligible">The months in which he is eligible; not empty.</param>
internal readonly ref struct WorkerPacking(
    SpellClasses classes,
    EmploymentSegment segment,
    Sector sector,
    byte risk,
    int? firmSize,
    long income,
    MonthBounds eligible)
{
    private readonly AmountKind _kind = segment switch
    {
        EmploymentSegment.Bpu => AmountKind.Band,
        _ when income == WorkerColumns.NoIncome => AmountKind.None,
        _ => income > uint.MaxValue ? AmountKind.WideWage : AmountKind.Wage,
    };

    /// <summary>Packs a spell.</summary>
    /// <param name="months">Its months.</param>
    /// <param name="programmes">Its programmes.</param>
    /// <param name="payer">The number of its payer.</param>
    /// <param name="previous">The last month of the spell before it, if there is one.</param>
    /// <param name="next">The first month of the spell after it, if there is one.</param>
    /// <param name="atLowestBand">Whether a BPU worker's income is left aside.</param>
    /// <param name="packed">The spell, packed.</param>
    /// <returns>Whether it can make him active in any month, whatever the tolerance.</returns>
    public bool TryPack(MonthBounds months, ProgrammeSet programmes, int payer, int? previous, int? next, bool atLowestBand, out PackedSpell packed)
    {
        var from = Math.Max(months.First, eligible.First);
        var limit = next is { } first ? Math.Min(eligible.Last, first - 1) : eligible.Last;
        packed = default;
        if (limit < from) return false;

        // A spell that began before he was eligible is the first to make him active; no earlier one can.
        var (gap, newBelow) = previous is { } last && months.First > eligible.First
            ? (Tolerance(months.First - 1 - last), Tolerance(eligible.First - last))
            : (PackedSpell.Never, PackedSpell.Never);
        packed = new PackedSpell(
            (ushort)from, (ushort)months.Last, (ushort)limit, gap, newBelow, ClassOf(programmes, payer), AmountOf(atLowestBand));
        return true;
    }

    private static byte Tolerance(int months) => (byte)Math.Clamp(months, 0, PackedSpell.Never);

    private ushort ClassOf(ProgrammeSet programmes, int payer) => classes.NumberOf(new SpellClass(
        segment,
        sector,
        segment == EmploymentSegment.Pu ? risk : WorkerColumns.NoRiskClass,
        classes.Edges.FirmSizeOf(firmSize),
        programmes,
        payer,
        _kind));

    private uint AmountOf(bool atLowestBand) => _kind switch
    {
        AmountKind.Band => (uint)classes.Edges.BandOf(atLowestBand || income == WorkerColumns.NoIncome ? null : income),
        AmountKind.Wage => (uint)income,
        AmountKind.WideWage => classes.PlaceOf(income),
        _ => 0,
    };
}
