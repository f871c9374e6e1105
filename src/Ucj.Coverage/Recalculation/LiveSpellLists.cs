using System.Numerics;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The spells of many workers in one array, so that a change leaves nothing behind to be collected. A list has room for a
/// power of two; room that is given up is used again.
/// </summary>
/// <param name="spells">How many spells are to be expected.</param>
internal sealed class LiveSpellLists(int spells)
{
    private readonly Stack<int>[] _free = [.. Enumerable.Range(0, 32).Select(_ => new Stack<int>())];
    private LiveSpell[] _spells = new LiveSpell[Math.Max(1024, spells)];
    private int _end;

    /// <summary>The spells of a list; valid until the next is put down.</summary>
    public ReadOnlySpan<LiveSpell> this[int place, int count] => _spells.AsSpan(place, count);

    /// <summary>Puts spells down in the place of others.</summary>
    /// <param name="place">The place of the others.</param>
    /// <param name="count">How many they were; 0 if there was no such list.</param>
    /// <param name="spells">The spells, which stand elsewhere.</param>
    /// <returns>Their place.</returns>
    public int Put(int place, int count, ReadOnlySpan<LiveSpell> spells)
    {
        var (before, after) = (Room(count), Room(spells.Length));
        if (before != after)
        {
            if (before >= 0) _free[before].Push(place);
            place = after >= 0 ? Take(after) : 0;
        }

        spells.CopyTo(_spells.AsSpan(place));
        return place;
    }

    private int Take(int room)
    {
        if (_free[room].TryPop(out var place)) return place;
        (place, _end) = (_end, checked(_end + (1 << room)));
        if (_end > _spells.Length) Array.Resize(ref _spells, Math.Max(_end, 2 * _spells.Length));
        return place;
    }

    /// <summary>The power of two that has room for so many; -1 for none.</summary>
    private static int Room(int count) => count == 0 ? -1 : BitOperations.Log2((uint)count * 2 - 1);
}
