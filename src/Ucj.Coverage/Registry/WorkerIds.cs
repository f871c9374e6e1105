using System.Text;

namespace Ucj.Coverage.Registry;

/// <summary>The ids of workers by number, end to end in UTF-8: a string each would take five times as much.</summary>
/// <param name="Bytes">The ids one after the other, and perhaps room behind them.</param>
/// <param name="Ends">Where the id of each number ends, exclusive; the next begins there.</param>
internal sealed record WorkerIds(byte[] Bytes, int[] Ends)
{
    public int Count => Ends.Length;

    public string this[int number] => Encoding.UTF8.GetString(BytesOf(Bytes, Ends, number));

    /// <summary>The id of a number as it is kept; their order is the ordinal order of the texts' code points.</summary>
    public ReadOnlySpan<byte> BytesOf(int number) => BytesOf(Bytes, Ends, number);

    /// <summary>Whether an id is that of a number.</summary>
    public bool IsIdOf(int number, string id)
    {
        const int Short = 64;
        var most = Encoding.UTF8.GetMaxByteCount(id.Length);
        var encoded = most <= Short ? stackalloc byte[Short] : new byte[most];
        return encoded[..Encoding.UTF8.GetBytes(id, encoded)].SequenceEqual(BytesOf(number));
    }

    public static ReadOnlySpan<byte> BytesOf(byte[] bytes, ReadOnlySpan<int> ends, int number)
    {
        var start = number == 0 ? 0 : ends[number - 1];
        return bytes.AsSpan(start, ends[number] - start);
    }

    /// <summary>These ids and more after them.</summary>
    public WorkerIds With(IEnumerable<string> more)
    {
        byte[][] added = [.. more.Select(Encoding.UTF8.GetBytes)];
        var used = Ends.Length == 0 ? 0 : Ends[^1];
        var ends = new int[Ends.Length + added.Length];
        Ends.CopyTo(ends, 0);
        for (var number = 0; number < added.Length; number++)
            ends[Ends.Length + number] = used += added[number].Length;
        return new WorkerIds([.. Bytes.AsSpan(0, Ends.Length == 0 ? 0 : Ends[^1]), .. added.SelectMany(id => id)], ends);
    }
}
