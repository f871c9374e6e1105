using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ucj.Coverage.Recalculation;

/// <summary>Two vectors of 256 bits for the lanes.</summary>
internal readonly struct Avx2Lanes : ILanes
{
    private const int Half = Line.Lanes / 2;

    public static int Block => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWage(uint wage, ref ulong rates, ref ulong plus, ref ulong minus)
    {
        var wages = Vector256.Create((ulong)wage);
        Move(DueOf(wages, ref rates, 0), ref plus, ref minus, 0);
        Move(DueOf(wages, ref rates, Half), ref plus, ref minus, Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWages(ref uint wages, uint which, ref ulong rates, ref ulong plus, ref ulong minus)
    {
        var (lower, upper) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
        for (; which != 0; which &= which - 1)
        {
            var wage = Vector256.Create((ulong)Unsafe.Add(ref wages, BitOperations.TrailingZeroCount(which)));
            lower += DueOf(wage, ref rates, 0);
            upper += DueOf(wage, ref rates, Half);
        }

        Move(lower, ref plus, ref minus, 0);
        Move(upper, ref plus, ref minus, Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref ulong lines, ref ulong plus, ref ulong minus)
    {
        Move(Vector256.LoadUnsafe(ref lines), ref plus, ref minus, 0);
        Move(Vector256.LoadUnsafe(ref lines, Half), ref plus, ref minus, Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref uint bands, uint which, ref ulong lines, ref ulong plus, ref ulong minus)
    {
        var (lower, upper) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
        for (; which != 0; which &= which - 1)
        {
            var place = Unsafe.Add(ref bands, BitOperations.TrailingZeroCount(which)) * Line.Lanes;
            lower += Vector256.LoadUnsafe(ref lines, place);
            upper += Vector256.LoadUnsafe(ref lines, place + Half);
        }

        Move(lower, ref plus, ref minus, 0);
        Move(upper, ref plus, ref minus, Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Whole(ref ushort from, ref ushort to, in AskedBounds asked, out uint partly)
    {
        var (starts, ends) = (Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref to));
        var (first, last) = (Vector256.Create(asked.First), Vector256.Create(asked.Last));
        var whole = Bits(NotAbove(starts, first) & NotAbove(last, ends));
        partly = Bits(NotAbove(starts, last) & NotAbove(first, ends)) & ~whole;
        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Whole(ref ushort from, ref ushort to, ref ushort limit, in AskedBounds asked, out uint partly)
    {
        var (starts, ends) = (Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref to));
        var limits = Vector256.LoadUnsafe(ref limit);
        var (first, last) = (Vector256.Create(asked.First), Vector256.Create(asked.Last));
        var whole = Bits(~NotAbove(first, starts) & NotAbove(last, ends) & NotAbove(last, limits));
        var (leastTo, leastLimit) = (Vector256.Create(asked.LeastTo), Vector256.Create(asked.LeastLimit));
        partly = Bits(NotAbove(starts, last) & NotAbove(leastTo, ends) & NotAbove(leastLimit, limits)) & ~whole;
        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Place(PackedSpells spells, int first, in AskedBounds asked, SpellPlaces places)
    {
        var from = Vector256.LoadUnsafe(ref spells.From[first]);
        var to = Vector256.LoadUnsafe(ref spells.To[first]);
        var limit = Vector256.LoadUnsafe(ref spells.Limit[first]);
        var lasting = Avx2.AddSaturate(to, Vector256.Create(asked.Tolerance));
        var last = Vector256.Min(lasting, limit);
        Avx2.SubtractSaturate(from, Vector256.Create(asked.First)).StoreUnsafe(ref places.From[0]);
        After(last, asked).StoreUnsafe(ref places.Until[0]);
        After(Vector256.Min(to, limit), asked).StoreUnsafe(ref places.Paid[0]);
        var tolerance = Vector128.Create((byte)Math.Min(asked.Tolerance, byte.MaxValue));
        places.Active = Bits(NotAbove(from, last));
        places.Before = Bits(~NotAbove(Vector256.Create(asked.First), from));
        places.Enrolled = Above(Vector128.LoadUnsafe(ref spells.Gap[first]), tolerance);
        places.New = Above(Vector128.LoadUnsafe(ref spells.NewBelow[first]), tolerance);
        places.Lapsed = Bits(~NotAbove(limit, lasting));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Same(ref ushort classes, ushort spellClass) =>
        Bits(Vector256.Equals(Vector256.LoadUnsafe(ref classes), Vector256.Create(spellClass)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> DueOf(Vector256<ulong> wages, ref ulong rates, nuint lane)
    {
        // Wages and ceilings fill the lower 32 bits only, so the narrow minimum is that of the lane.
        var ceiling = Vector256.LoadUnsafe(ref rates, (3 * Line.Lanes) + lane);
        var counted = Avx2.Min(wages.AsUInt32(), ceiling.AsUInt32());
        var upper = Avx2.Multiply(counted, Vector256.LoadUnsafe(ref rates, lane).AsUInt32());
        var lower = Avx2.Multiply(counted, Vector256.LoadUnsafe(ref rates, Line.Lanes + lane).AsUInt32());
        var bias = Vector256.LoadUnsafe(ref rates, (2 * Line.Lanes) + lane);
        return (upper + (lower >>> 32) + bias) >>> LineRate.Places;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(Vector256<ulong> due, ref ulong plus, ref ulong minus, nuint lane)
    {
        // In this order: the two places may be the same, where nothing must remain.
        (Vector256.LoadUnsafe(ref plus, lane) + due).StoreUnsafe(ref plus, lane);
        (Vector256.LoadUnsafe(ref minus, lane) - due).StoreUnsafe(ref minus, lane);
    }

    /// <summary>The place after a month, within the months asked for.</summary>
    private static Vector256<ushort> After(Vector256<ushort> month, in AskedBounds asked) => Vector256.Min(
        Avx2.SubtractSaturate(Avx2.AddSaturate(month, Vector256<ushort>.One), Vector256.Create(asked.First)),
        Vector256.Create(asked.Months));

    private static uint Above(Vector128<byte> left, Vector128<byte> right) =>
        ~Vector128.Equals(Vector128.Min(left, right), left).ExtractMostSignificantBits();

    private static Vector256<ushort> NotAbove(Vector256<ushort> left, Vector256<ushort> right) =>
        Vector256.Equals(Vector256.Min(left, right), left);

    private static uint Bits(Vector256<ushort> mask) => mask.ExtractMostSignificantBits();
}
