using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ucj.Coverage.Recalculation;

/// <summary>One vector of 512 bits for all lanes.</summary>
internal readonly struct Avx512Lanes : ILanes
{
    public static int Block => 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWage(uint wage, ref ulong rates, ref ulong plus, ref ulong minus)
    {
        var ceiling = Vector512.LoadUnsafe(ref rates, 3 * Line.Lanes);
        var counted = Avx512F.Min(Vector512.Create((ulong)wage), ceiling).AsUInt32();
        var upper = Avx512F.Multiply(counted, Vector512.LoadUnsafe(ref rates).AsUInt32());
        var lower = Avx512F.Multiply(counted, Vector512.LoadUnsafe(ref rates, Line.Lanes).AsUInt32());
        var due = (upper + (lower >>> 32) + Vector512.LoadUnsafe(ref rates, 2 * Line.Lanes)) >>> LineRate.Places;
        Move(due, ref plus, ref minus);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref ulong lines, ref ulong plus, ref ulong minus) =>
        Move(Vector512.LoadUnsafe(ref lines), ref plus, ref minus);

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
    private static void Move(Vector512<ulong> due, ref ulong plus, ref ulong minus)
    {
        // In this order: the two places may be the same, where nothing must remain.
        (Vector512.LoadUnsafe(ref plus) + due).StoreUnsafe(ref plus);
        (Vector512.LoadUnsafe(ref minus) - due).StoreUnsafe(ref minus);
    }

    private static uint Bits(Vector512<ushort> mask) => (uint)mask.ExtractMostSignificantBits();
}
