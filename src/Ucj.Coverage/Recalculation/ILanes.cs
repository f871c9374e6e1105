namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The arithmetic of a kernel. Lanes are <see cref="Line.Lanes"/> numbers in a row from the one referred to; workers and
/// spells are told apart a block at a time, by a bit for each of them, the lowest that of the first.
/// </summary>
internal interface ILanes
{
    /// <summary>How many workers or spells a block has, 32 at most.</summary>
    static abstract int Block { get; }

    /// <summary>Tells apart a block of workers.</summary>
    /// <param name="from">The first eligible months of a block of workers.</param>
    /// <param name="to">Their last eligible months.</param>
    /// <param name="asked">The months asked for.</param>
    /// <param name="partly">Those who are eligible in some of the months, but not all.</param>
    /// <returns>Those who are eligible in all of them.</returns>
    static abstract uint Whole(ref ushort from, ref ushort to, in AskedBounds asked, out uint partly);

    /// <summary>Tells apart a block of spells.</summary>
    /// <param name="from">Their first months.</param>
    /// <param name="to">Their last months.</param>
    /// <param name="limit">Their limits.</param>
    /// <param name="asked">The months asked for.</param>
    /// <param name="partly">Those that matter in some other way.</param>
    /// <returns>Those that keep a worker active, paid and without a flow in every month asked for.</returns>
    static abstract uint Whole(ref ushort from, ref ushort to, ref ushort limit, in AskedBounds asked, out uint partly);

    /// <summary>Finds the places of the months of a block of spells.</summary>
    /// <param name="spells">The spells.</param>
    /// <param name="first">The number of the first of them.</param>
    /// <param name="asked">The months asked for.</param>
    /// <param name="places">Their places.</param>
    static abstract void Place(PackedSpells spells, int first, in AskedBounds asked, SpellPlaces places);

    /// <summary>Those of a block of spells that are of a class.</summary>
    static abstract uint Same(ref ushort classes, ushort spellClass);

    /// <summary>Computes the lines of a wage; adds them in one place and takes them off in another.</summary>
    /// <param name="wage">The wage.</param>
    /// <param name="rates">Upper halves, lower halves, biases and ceilings of the rates.</param>
    /// <param name="plus">Where they are added.</param>
    /// <param name="minus">Where they are taken off.</param>
    static abstract void AddWage(uint wage, ref ulong rates, ref ulong plus, ref ulong minus);

    /// <summary>As <see cref="AddWage"/>, for some of the wages of a block.</summary>
    static abstract void AddWages(ref uint wages, uint which, ref ulong rates, ref ulong plus, ref ulong minus);

    /// <summary>Adds known lines in one place and takes them off in another.</summary>
    static abstract void AddLines(ref ulong lines, ref ulong plus, ref ulong minus);

    /// <summary>As <see cref="AddLines(ref ulong,ref ulong,ref ulong)"/>, for the bands of some of a block.</summary>
    static abstract void AddLines(ref uint bands, uint which, ref ulong lines, ref ulong plus, ref ulong minus);
}
