namespace Ucj.Coverage.Recalculation;

/// <summary>The arithmetic of a kernel. Lanes are <see cref="Line.Lanes"/> numbers in a row from the one referred to.</summary>
internal interface ILanes
{
    /// <summary>Computes the lines of a wage; adds them in one place and takes them off in another.</summary>
    /// <param name="wage">The wage.</param>
    /// <param name="rates">Upper halves, lower halves, biases and ceilings of the rates.</param>
    /// <param name="plus">Where they are added.</param>
    /// <param name="minus">Where they are taken off.</param>
    static abstract void AddWage(uint wage, ref ulong rates, ref ulong plus, ref ulong minus);

    /// <summary>Adds known lines in one place and takes them off in another.</summary>
    static abstract void AddLines(ref ulong lines, ref ulong plus, ref ulong minus);

    /// <summary>Tells apart a block of spells.</summary>
    /// <param name="from">Their first months.</param>
    /// <param name="to">Their last months.</param>
    /// <param name="limit">Their limits.</param>
    /// <param name="asked">The months asked for.</param>
    /// <param name="partly">A bit for each that matters in some other way.</param>
    /// <returns>A bit for each that keeps a worker active, paid and without a flow in every month asked for.</returns>
    static abstract uint Whole(ref ushort from, ref ushort to, ref ushort limit, in AskedBounds asked, out uint partly);

    /// <summary>Tells apart a block of workers.</summary>
    /// <param name="from">The first eligible months of a block of workers.</param>
    /// <param name="to">Their last eligible months.</param>
    /// <param name="asked">The months asked for.</param>
    /// <param name="partly">A bit for each who is eligible in some of the months, but not all.</param>
    /// <returns>A bit for each who is eligible in all of them.</returns>
    static abstract uint Whole(ref ushort from, ref ushort to, in AskedBounds asked, out uint partly);

    /// <summary>How many workers or spells are told apart at once; the lowest bit is that of the first.</summary>
    static abstract int Block { get; }
}
