namespace Ucj.Coverage.Recalculation;

/// <summary>What stands in the amount of a packed spell.</summary>
internal enum AmountKind : byte
{
    /// <summary>Nothing: no wage is known, so nothing is due.</summary>
    None,

    /// <summary>The number of the income band, see <see cref="PackingEdges"/>.</summary>
    Band,

    /// <summary>The wage.</summary>
    Wage,

    /// <summary>The place of a wage that does not fit 32 bits, see <see cref="SpellClasses.WideWage"/>.</summary>
    WideWage,
}
