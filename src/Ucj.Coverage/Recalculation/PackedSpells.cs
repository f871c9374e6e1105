namespace Ucj.Coverage.Recalculation;

/// <summary>Packed spells, one array per part of a <see cref="PackedSpell"/>, all of the same length and padded.</summary>
internal sealed class PackedSpells(int count)
{
    /// <summary>The bytes a spell takes.</summary>
    public const int BytesPerSpell = 14;

    public int Count => count;

    public ushort[] From { get; } = new ushort[count + PackedRegistry.Padding];

    public ushort[] To { get; } = new ushort[count + PackedRegistry.Padding];

    public ushort[] Limit { get; } = new ushort[count + PackedRegistry.Padding];

    public byte[] Gap { get; } = new byte[count + PackedRegistry.Padding];

    public byte[] NewBelow { get; } = new byte[count + PackedRegistry.Padding];

    public ushort[] Class { get; } = new ushort[count + PackedRegistry.Padding];

    public uint[] Amount { get; } = new uint[count + PackedRegistry.Padding];

    public PackedSpell this[int number]
    {
        get => new(From[number], To[number], Limit[number], Gap[number], NewBelow[number], Class[number], Amount[number]);
        set => (From[number], To[number], Limit[number], Gap[number], NewBelow[number], Class[number], Amount[number]) =
            (value.From, value.To, value.Limit, value.Gap, value.NewBelow, value.Class, value.Amount);
    }
}
