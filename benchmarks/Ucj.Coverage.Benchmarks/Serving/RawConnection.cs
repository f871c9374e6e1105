using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>A connection to a server on this machine that sends bytes as they are and tells the status it gets.</summary>
/// <param name="address">Where the server listens.</param>
/// <param name="open">A connection to it that is open already; by default one is opened.</param>
internal sealed class RawConnection(Uri address, TcpClient? open = null) : IDisposable
{
    private readonly byte[] _answer = new byte[64 * 1024];
    private TcpClient? _client = open;

    /// <summary>Where the server listens.</summary>
    public Uri Address => address;

    /// <summary>A request in bytes.</summary>
    public byte[] Request(string method, string query, string headers, string body = "") => Encoding.UTF8.GetBytes(
        $"{method} {address.AbsolutePath}{query} HTTP/1.1\r\nHost: {address.Authority}\r\n{headers}"
        + (body.Length == 0 ? "" : Text($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n")) + "\r\n" + body);

    /// <summary>Sends a request and reads its answer; a connection the server has closed is opened again.</summary>
    /// <returns>The status and the head of the answer.</returns>
    public async Task<(int Status, string Head)> SendAsync(ReadOnlyMemory<byte> request, bool withHead = false)
    {
        if (_client is not { Connected: true })
        {
            _client?.Dispose();
            _client = new TcpClient { NoDelay = true };
            await _client.ConnectAsync(IPAddress.Loopback, address.Port);
        }

        var stream = _client.GetStream();
        await stream.WriteAsync(request);
        var length = 0;
        int head;
        while ((head = _answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0) length += await ReadAsync(stream, length);
        var status = int.Parse(_answer.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var text = withHead ? Encoding.ASCII.GetString(_answer, 0, head) : "";
        var isChunked = _answer.AsSpan(0, head).IndexOf("chunked"u8) >= 0;
        var left = status == 304 ? 0 : LengthIn(_answer.AsSpan(0, head)) - (length - head - 4);
        while (isChunked ? !_answer.AsSpan(0, length).EndsWith("0\r\n\r\n"u8) : left > 0)
        {
            var kept = Math.Min(length, 16); // enough to see the end
            _answer.AsSpan(length - kept, kept).CopyTo(_answer);
            length = kept;
            var read = await ReadAsync(stream, length);
            length += read;
            left -= read;
        }

        return (status, text);
    }

    /// <inheritdoc/>
    public void Dispose() => _client?.Dispose();

    /// <summary>Forgets the connection: the next request opens another.</summary>
    public void Drop()
    {
        _client?.Dispose();
        _client = null;
    }

    private async Task<int> ReadAsync(NetworkStream stream, int at)
    {
        var read = await stream.ReadAsync(_answer.AsMemory(at));
        return read > 0 ? read : throw new IOException("The server closed the connection.");
    }

    private static int LengthIn(ReadOnlySpan<byte> head)
    {
        var named = head.IndexOf("Content-Length: "u8);
        if (named < 0) return 0;
        var digits = head[(named + 16)..];
        var end = digits.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
