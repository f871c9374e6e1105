namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The places of the months of a block of spells among the months asked for, with what happens in them. They are found for
/// a whole block at once; those of spells that do not matter mean nothing.
/// </summary>
internal sealed class SpellPlaces
{
    private const int MostInBlock = 32;

    /// <summary>Where spells begin to keep workers active; the first place when they began before.</summary>
    public ushort[] From { get; } = new ushort[MostInBlock];

    /// <summary>The place after the last in which they do; at most the number of months.</summary>
    public ushort[] Until { get; } = new ushort[MostInBlock];

    /// <summary>The place after the last that is paid; at most the number of months.</summary>
    public ushort[] Paid { get; } = new ushort[MostInBlock];

    /// <summary>Those that keep a worker active in some month at all.</summary>
    public uint Active { get; set; }

    /// <summary>Those that began before the first month, so that their flows are of no month asked for.</summary>
    public uint Before { get; set; }

    /// <summary>Those whose begin is an enrolment.</summary>
    public uint Enrolled { get; set; }

    /// <summary>Those whose begin is a first enrolment.</summary>
    public uint New { get; set; }

    /// <summary>Those whose end is a lapse.</summary>
    public uint Lapsed { get; set; }
}
