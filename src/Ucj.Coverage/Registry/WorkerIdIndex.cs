using System.Numerics;
using System.Text;

namespace Ucj.Coverage.Registry;

/// <summary>
/// Numbers the ids of workers in the order of adding, and finds the number of an id: open addressing with linear
/// probing, five bytes a slot. A slot's tag, some bits of the hash, spares most looks at another worker's id.
/// </summary>
/// <remarks>Not thread-safe, not even for reading: it encodes an id in a buffer of its own.</remarks>
internal sealed class WorkerIdIndex
{
    private const int FewestSlots = 16;
    private const int TagShift = 25;
    private const byte Empty = 0;

    /// <summary>Room made for an id before it is known; what stays empty is never touched, and so takes no memory.</summary>
    private const int LikelyLength = 16;

    // Strict: two ids that are no Unicode must not become one by replacement.
    private static readonly UTF8Encoding Encoder = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly GrowingColumn<int> _ends = new();
    private byte[] _bytes = [];
    private byte[] _tags = new byte[FewestSlots];
    private int[] _numbers = new int[FewestSlots];
    private byte[] _encoded = [];

    // Whoever reads a row asks for its id several times over: the same string needs no second search.
    private string? _lastId;
    private uint _lastHash;
    private int _lastLength;
    private int _lastSlot;

    public int Count => _ends.Count;

    public string this[int number] => Encoding.UTF8.GetString(BytesOf(number));

    /// <summary>Adds an id under the next number, unless it is there already.</summary>
    /// <exception cref="EncoderFallbackException">The id is not valid Unicode.</exception>
    public bool TryAdd(string id)
    {
        if (Count >= MostIn(_tags.Length)) Rebuild(checked(_tags.Length * 2));
        if (TryNumberOf(id, out _)) return false;
        (_tags[_lastSlot], _numbers[_lastSlot]) = (TagOf(_lastHash), Count);
        Append(_encoded.AsSpan(0, _lastLength));
        return true;
    }

    /// <summary>Looks the number of an id up.</summary>
    /// <exception cref="EncoderFallbackException">The id is not valid Unicode.</exception>
    public bool TryNumberOf(string id, out int number)
    {
        if (!ReferenceEquals(id, _lastId)) Find(id);
        number = _numbers[_lastSlot];
        return _tags[_lastSlot] != Empty;
    }

    public void EnsureCapacity(int count)
    {
        _ends.EnsureCapacity(count);
        var likely = (int)Math.Min((long)count * LikelyLength, Array.MaxLength);
        if (_bytes.Length < likely) Move(likely);
        var slots = (int)Math.Min(BitOperations.RoundUpToPowerOf2((ulong)(count + (count / 4L) + 2)), 1 << 30);
        if (slots > _tags.Length) Rebuild(slots);
    }

    /// <summary>Hands the ids over. More may be added afterwards: those handed over stay as they are.</summary>
    public WorkerIds HandOver() => new(_bytes, _ends.HandOver());

    /// <summary>Four fifths: beyond it the ways to an empty slot grow long.</summary>
    private static int MostIn(int slots) => slots - (slots / 5) - 1;

    private static uint HashOf(ReadOnlySpan<byte> bytes)
    {
        // Seeded anew in every process, so that no file can be made of ids that all meet in one slot.
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return (uint)hash.ToHashCode();
    }

    private static byte TagOf(uint hash) => (byte)((hash >> TagShift) + 1);

    private ReadOnlySpan<byte> BytesOf(int number) => WorkerIds.BytesOf(_bytes, _ends.Values, number);

    /// <summary>Finds the slot of an id, or the empty one where it would go.</summary>
    private void Find(string id)
    {
        _lastId = null;
        var most = Encoder.GetMaxByteCount(id.Length);
        if (_encoded.Length < most) _encoded = new byte[most];
        _lastLength = Encoder.GetBytes(id, _encoded);
        var bytes = _encoded.AsSpan(0, _lastLength);
        _lastHash = HashOf(bytes);
        var mask = _tags.Length - 1;
        var tag = TagOf(_lastHash);
        var slot = (int)_lastHash & mask;
        while (_tags[slot] != Empty && !(_tags[slot] == tag && BytesOf(_numbers[slot]).SequenceEqual(bytes)))
            slot = (slot + 1) & mask;
        (_lastId, _lastSlot) = (id, slot);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        var end = checked(start + bytes.Length);
        if (end > _bytes.Length) Move((int)Math.Max(end, Math.Min(end * 2L, Array.MaxLength)));
        bytes.CopyTo(_bytes.AsSpan(start));
        _ends.Add(end);
    }

    private void Move(int length)
    {
        var moved = GC.AllocateUninitializedArray<byte>(length);
        _bytes.CopyTo(moved, 0);
        _bytes = moved;
    }

    /// <summary>The ids themselves tell their slots, so the old slots may go before the new ones come.</summary>
    private void Rebuild(int slots)
    {
        _lastId = null;
        (_tags, _numbers) = ([], []);
        (_tags, _numbers) = (new byte[slots], new int[slots]);
        for (var number = 0; number < Count; number++)
        {
            var hash = HashOf(BytesOf(number));
            var slot = (int)hash & (slots - 1);
            while (_tags[slot] != Empty) slot = (slot + 1) & (slots - 1);
            (_tags[slot], _numbers[slot]) = (TagOf(hash), number);
        }
    }
}
