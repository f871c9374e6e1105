namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The months asked for as packed months are compared with. Months outside what data may name are no worker's, so the
/// nearest that 16 bits hold stands for them.
/// </summary>
internal readonly record struct AskedBounds
{
    public AskedBounds(AskedMonths asked)
    {
        First = Month(asked.First);
        Last = Month(asked.First + asked.Count - 1);
        LeastLimit = Month(asked.First - 1);
        LeastTo = Month(asked.First - 1 - asked.Tolerance);
        Months = (ushort)asked.Count;
        Tolerance = (ushort)Math.Min(asked.Tolerance, ushort.MaxValue);
        IsExact = First == asked.First && Last == asked.First + asked.Count - 1 && Last < ushort.MaxValue;
    }

    /// <summary>The first month.</summary>
    public ushort First { get; }

    /// <summary>The last month.</summary>
    public ushort Last { get; }

    /// <summary>The lowest limit of a spell that matters: a lapse in the first month is of the month before.</summary>
    public ushort LeastLimit { get; }

    /// <summary>The lowest last month of a spell that matters.</summary>
    public ushort LeastTo { get; }

    /// <summary>How many months.</summary>
    public ushort Months { get; }

    /// <summary>The months after a spell in which a worker still counts as active.</summary>
    public ushort Tolerance { get; }

    /// <summary>Whether the months are those asked for, and not the nearest that 16 bits hold.</summary>
    public bool IsExact { get; }

    private static ushort Month(int number) => (ushort)Math.Clamp(number, 0, ushort.MaxValue);
}
