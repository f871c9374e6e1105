using System.Runtime.CompilerServices;

namespace Ucj.Coverage.Recalculation;

/// <summary>One lane after the other, on any processor.</summary>
internal readonly struct PortableLanes : ILanes
{
    public static int Block => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWage(uint wage, ref ulong rates, ref ulong plus, ref ulong minus)
    {
        for (var lane = 0; lane < Line.Used; lane++)
        {
            var bias = Unsafe.Add(ref rates, (2 * Line.Lanes) + lane);
            if (bias == 0 && Unsafe.Add(ref rates, lane) == 0) continue;
            var counted = Math.Min(wage, Unsafe.Add(ref rates, (3 * Line.Lanes) + lane));
            var due = ((counted * Unsafe.Add(ref rates, lane))
                + ((counted * Unsafe.Add(ref rates, Line.Lanes + lane)) >> 32) + bias) >> LineRate.Places;
            Unsafe.Add(ref plus, lane) += due;
            Unsafe.Add(ref minus, lane) -= due;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref ulong lines, ref ulong plus, ref ulong minus)
    {
        for (var lane = 0; lane < Line.Used; lane++)
        {
            Unsafe.Add(ref plus, lane) += Unsafe.Add(ref lines, lane);
            Unsafe.Add(ref minus, lane) -= Unsafe.Add(ref lines, lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Whole(ref ushort from, ref ushort to, in AskedBounds asked, out uint partly)
    {
        var whole = from <= asked.First && to >= asked.Last;
        partly = !whole && from <= asked.Last && to >= asked.First ? 1u : 0;
        return whole ? 1u : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Whole(ref ushort from, ref ushort to, ref ushort limit, in AskedBounds asked, out uint partly)
    {
        var whole = from < asked.First && to >= asked.Last && limit >= asked.Last;
        partly = !whole && from <= asked.Last && to >= asked.LeastTo && limit >= asked.LeastLimit ? 1u : 0;
        return whole ? 1u : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Place(PackedSpells spells, int first, in AskedBounds asked, SpellPlaces places)
    {
        var (from, to, limit) = (spells.From[first], spells.To[first], spells.Limit[first]);
        var lasting = to + asked.Tolerance;
        var last = Math.Min(lasting, limit);
        places.From[0] = (ushort)Math.Max(from - asked.First, 0);
        places.Until[0] = (ushort)Math.Clamp(last + 1 - asked.First, 0, asked.Months);
        places.Paid[0] = (ushort)Math.Clamp(Math.Min(to, limit) + 1 - asked.First, 0, asked.Months);
        places.Active = last >= from ? 1u : 0;
        places.Before = from < asked.First ? 1u : 0;
        places.Enrolled = spells.Gap[first] > asked.Tolerance ? 1u : 0;
        places.New = spells.NewBelow[first] > asked.Tolerance ? 1u : 0;
        places.Lapsed = lasting < limit ? 1u : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Same(ref ushort classes, ushort spellClass) => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWages(ref uint wages, uint which, ref ulong rates, ref ulong plus, ref ulong minus) =>
        AddWage(wages, ref rates, ref plus, ref minus);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLines(ref uint bands, uint which, ref ulong lines, ref ulong plus, ref ulong minus) =>
        AddLines(ref Unsafe.Add(ref lines, (int)bands * Line.Lanes), ref plus, ref minus);
}
