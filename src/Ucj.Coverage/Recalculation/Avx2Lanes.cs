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
        AddHalf(wages, ref rates, ref plus, ref minus, 0);
        AddHalf(wages, ref rates, ref plus, ref minus, Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref ulong lines, ref ulong plus, ref ulong minus)
    {
        Move(Vector256.LoadUnsafe(ref lines), ref plus, ref minus);
        Move(Vector256.LoadUnsafe(ref lines, Half), ref Unsafe.Add(ref plus, Half), ref Unsafe.Add(ref minus, Half));
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
    private static void AddHalf(Vector256<ulong> wages, ref ulong rates, ref ulong plus, ref ulong minus, nuint lane)
    {
        // Wages and ceilings fill the lower 32 bits only, so the narrow minimum is that of the lane.
        var ceiling = Vector256.LoadUnsafe(ref rates, (3 * Line.Lanes) + lane);
        var counted = Avx2.Min(wages.AsUInt32(), ceiling.AsUInt32());
        var upper = Avx2.Multiply(counted, Vector256.LoadUnsafe(ref rates, lane).AsUInt32());
        var lower = Avx2.Multiply(counted, Vector256.LoadUnsafe(ref rates, Line.Lanes + lane).AsUInt32());
        var bias = Vector256.LoadUnsafe(ref rates, (2 * Line.Lanes) + lane);
        var due = (upper + (lower >>> 32) + bias) >>> LineRate.Places;
        Move(due, ref Unsafe.Add(ref plus, lane), ref Unsafe.Add(ref minus, lane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(Vector256<ulong> due, ref ulong plus, ref ulong minus)
    {
        (Vector256.LoadUnsafe(ref plus) + due).StoreUnsafe(ref plus);
        (Vector256.LoadUnsafe(ref minus) - due).StoreUnsafe(ref minus);
    }

    private static Vector256<ushort> NotAbove(Vector256<ushort> left, Vector256<ushort> right) =>
        Vector256.Equals(Vector256.Min(left, right), left);

    private static uint Bits(Vector256<ushort> mask) => mask.ExtractMostSignificantBits();
}
