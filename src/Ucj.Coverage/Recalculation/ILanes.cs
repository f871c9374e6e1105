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

    /// <summary>Counts the workers who are eligible in every month, and marks those who are in some months only.</summary>
    /// <param name="from">The first eligible months of as many workers as there are bits.</param>
    /// <param name="to">Their last eligible months.</param>
    /// <param name="first">The first month asked for.</param>
    /// <param name="last">The last month asked for.</param>
    /// <param name="partly">A bit for each who is eligible in some of the months, but not all; the first worker's is the lowest.</param>
    static abstract int CountWhole(ref ushort from, ref ushort to, ushort first, ushort last, out uint partly);

    /// <summary>How many workers <see cref="CountWhole"/> takes at once.</summary>
    static abstract int Block { get; }
}
