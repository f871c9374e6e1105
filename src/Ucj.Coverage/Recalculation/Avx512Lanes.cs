using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ucj.Coverage.Recalculation;

/// <summary>One vector of 512 bits for all lanes.</summary>
internal readonly struct Avx512Lanes : ILanes
{
    public static int Block => 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWage(uint wage, ref ulong rates, ref ulong plus, ref ulong minus) =>
        Move(DueOf(wage, ref rates), ref plus, ref minus);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWages(ref uint wages, uint which, ref ulong rates, ref ulong plus, ref ulong minus)
    {
        var sum = Vector512<ulong>.Zero;
        for (; which != 0; which &= which - 1)
            sum += DueOf(Unsafe.Add(ref wages, BitOperations.TrailingZeroCount(which)), ref rates);
        Move(sum, ref plus, ref minus);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref ulong lines, ref ulong plus, ref ulong minus) =>
        Move(Vector512.LoadUnsafe(ref lines), ref plus, ref minus);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref uint bands, uint which, ref ulong lines, ref ulong plus, ref ulong minus)
    {
        var sum = Vector512<ulong>.Zero;
        for (; which != 0; which &= which - 1)
        {
            var band = Unsafe.Add(ref bands, BitOperations.TrailingZeroCount(which));
            sum += Vector512.LoadUnsafe(ref lines, band * Line.Lanes);
        }

        Move(sum, ref plus, ref minus);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Whole(ref ushort from, ref ushort to, in AskedBounds asked, out uint partly)
    {
        var (starts, ends) = (Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref to));
        var (first, last) = (Vector512.Create(asked.First), Vector512.Create(asked.Last));
        var whole = Bits(Vector512.LessThanOrEqual(starts, first)) & Bits(Vector512.GreaterThanOrEqual(ends, last));
        partly = Bits(Vector512.LessThanOrEqual(starts, last)) & Bits(Vector512.GreaterThanOrEqual(ends, first)) & ~whole;
        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Whole(ref ushort from, ref ushort to, ref ushort limit, in AskedBounds asked, out uint partly)
    {
        var (starts, ends) = (Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref to));
        var limits = Vector512.LoadUnsafe(ref limit);
        var last = Vector512.Create(asked.Last);
        var whole = Bits(Vector512.LessThan(starts, Vector512.Create(asked.First)))
            & Bits(Vector512.GreaterThanOrEqual(Vector512.Min(ends, limits), last));
        partly = Bits(Vector512.LessThanOrEqual(starts, last))
            & Bits(Vector512.GreaterThanOrEqual(ends, Vector512.Create(asked.LeastTo)))
            & Bits(Vector512.GreaterThanOrEqual(limits, Vector512.Create(asked.LeastLimit))) & ~whole;
        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Place(PackedSpells spells, int first, in AskedBounds asked, SpellPlaces places)
    {
        var from = Vector512.LoadUnsafe(ref spells.From[first]);
        var to = Vector512.LoadUnsafe(ref spells.To[first]);
        var limit = Vector512.LoadUnsafe(ref spells.Limit[first]);
        var lasting = Avx512BW.AddSaturate(to, Vector512.Create(asked.Tolerance));
        var last = Vector512.Min(lasting, limit);
        Avx512BW.SubtractSaturate(from, Vector512.Create(asked.First)).StoreUnsafe(ref places.From[0]);
        After(last, asked).StoreUnsafe(ref places.Until[0]);
        After(Vector512.Min(to, limit), asked).StoreUnsafe(ref places.Paid[0]);
        var tolerance = Vector256.Create((byte)Math.Min(asked.Tolerance, byte.MaxValue));
        places.Active = Bits(Vector512.GreaterThanOrEqual(last, from));
        places.Before = Bits(Vector512.LessThan(from, Vector512.Create(asked.First)));
        places.Enrolled = Vector256.GreaterThan(
            Vector256.LoadUnsafe(ref spells.Gap[first]), tolerance).ExtractMostSignificantBits();
        places.New = Vector256.GreaterThan(
            Vector256.LoadUnsafe(ref spells.NewBelow[first]), tolerance).ExtractMostSignificantBits();
        places.Lapsed = Bits(Vector512.LessThan(lasting, limit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Same(ref ushort classes, ushort spellClass) =>
        Bits(Vector512.Equals(Vector512.LoadUnsafe(ref classes), Vector512.Create(spellClass)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> DueOf(uint wage, ref ulong rates)
    {
        var ceiling = Vector512.LoadUnsafe(ref rates, 3 * Line.Lanes);
        var counted = Avx512F.Min(Vector512.Create((ulong)wage), ceiling).AsUInt32();
        var upper = Avx512F.Multiply(counted, Vector512.LoadUnsafe(ref rates).AsUInt32());
        var lower = Avx512F.Multiply(counted, Vector512.LoadUnsafe(ref rates, Line.Lanes).AsUInt32());
        return (upper + (lower >>> 32) + Vector512.LoadUnsafe(ref rates, 2 * Line.Lanes)) >>> LineRate.Places;
    }

    /// <summary>The place after a month, within the months asked for.</summary>
    private static Vector512<ushort> After(Vector512<ushort> month, in AskedBounds asked) => Vector512.Min(
        Avx512BW.SubtractSaturate(Avx512BW.AddSaturate(month, Vector512<ushort>.One), Vector512.Create(asked.First)),
        Vector512.Create(asked.Months));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(Vector512<ulong> due, ref ulong plus, ref ulong minus)
    {
        // In this order: the two places may be the same, where nothing must remain.
        (Vector512.LoadUnsafe(ref plus) + due).StoreUnsafe(ref plus);
        (Vector512.LoadUnsafe(ref minus) - due).StoreUnsafe(ref minus);
    }

    private static uint Bits(Vector512<ushort> mask) => (uint)mask.ExtractMostSignificantBits();
}
