using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Compact JSON in a rented buffer. Who writes sees to commas and brackets; values are escaped as the plain path does.</summary>
internal sealed class Utf8Json : IDisposable
{
    private const int LongestNumber = 32; // a decimal has at most 29 digits, a sign and a point

    private static readonly SearchValues<char> Unescaped = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(letter => letter is not ('"' or '\\'))]);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    /// <summary>What has been written, until the next write or the end.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>How many bytes have been written.</summary>
    public int Length => _length;

    /// <summary>Writes once more what is written already.</summary>
    public void Again(Range written)
    {
        var (start, length) = written.GetOffsetAndLength(_length);
        var space = Space(length);
        _buffer.AsSpan(start, length).CopyTo(space);
        _length += length;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Space(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Writes null, where it may stand.</summary>
    /// <exception cref="NotCompiledException">It may not: the plain path tells how far the null travels.</exception>
    public void NullOf(FieldPlace place)
    {
        if (place.IsRequired) throw new NotCompiledException(place.Definition.Name);
        Raw("null"u8);
    }

    /// <summary>Writes a truth value.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Space(LongestNumber), out var written);
        _length += written;
    }

    /// <summary>Writes a decimal number, without trailing zeros.</summary>
    public void Number(decimal value)
    {
        var space = Space(LongestNumber);
        value.TryFormat(space, out var written, default, CultureInfo.InvariantCulture);
        var text = space[..written];
        _length += text.Contains((byte)'.') ? text.TrimEnd((byte)'0').TrimEnd((byte)'.').Length : written;
    }

    /// <summary>Writes a text in quotes.</summary>
    public void Text(string value)
    {
        if (value.AsSpan().ContainsAnyExcept(Unescaped))
        {
            var escaped = JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            Quoted(escaped.EncodedUtf8Bytes);
            return;
        }

        var space = Space(value.Length + 2);
        space[0] = (byte)'"';
        Encoding.ASCII.GetBytes(value, space[1..]);
        space[value.Length + 1] = (byte)'"';
        _length += value.Length + 2;
    }

    /// <summary>Returns the buffer.</summary>
    public void Dispose()
    {
        if (_buffer.Length == 0) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Quoted(ReadOnlySpan<byte> escaped)
    {
        Raw("\""u8);
        Raw(escaped);
        Raw("\""u8);
    }

    private Span<byte> Space(int bytes)
    {
        if (_buffer.Length - _length < bytes) Grow(bytes);
        return _buffer.AsSpan(_length);
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(2 * _buffer.Length, _length + bytes)));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
