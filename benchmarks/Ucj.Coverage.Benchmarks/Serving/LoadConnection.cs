using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>
/// One kept-alive connection to a server on this machine. Far cheaper than an HTTP client: the two cores are the server's too.
/// </summary>
internal sealed class LoadConnection(Uri address, string? key = null) : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private byte[] _answer = new byte[256 * 1024];

    /// <summary>Connects.</summary>
    public Task OpenAsync() => _client.ConnectAsync(IPAddress.Loopback, address.Port);

    /// <summary>Posts a JSON body and returns the body of the answer, valid until the next post.</summary>
    /// <exception cref="InvalidDataException">The answer is not 200 with errors absent.</exception>
    public async Task<ReadOnlyMemory<byte>> PostAsync(string body)
    {
        var stream = _client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            POST {address.PathAndQuery} HTTP/1.1
            Host: {address.Authority}{(key is null ? "" : $"\nX-Api-Key: {key}")}
            Content-Type: application/json
            Accept: application/graphql-response+json
            Content-Length: {Encoding.UTF8.GetByteCount(body)}


            """).ReplaceLineEndings("\r\n") + body));
        var length = 0;
        while (!IsWhole(_answer.AsSpan(0, length)))
        {
            if (length == _answer.Length) Array.Resize(ref _answer, 2 * length);
            var read = await stream.ReadAsync(_answer.AsMemory(length));
            if (read == 0) throw new InvalidDataException("The server closed the connection.");
            length += read;
        }

        var head = _answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        var whole = _answer.AsMemory(head + 4, length - head - 4);
        if (!_answer.AsSpan().StartsWith("HTTP/1.1 200"u8) || whole.Span.IndexOf("\"errors\":"u8) >= 0)
            throw new InvalidDataException(Encoding.UTF8.GetString(_answer, 0, Math.Min(length, 1000)));
        return whole;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        var named = answer[..head].IndexOf("Content-Length: "u8);
        if (named < 0) return answer.EndsWith("\r\n0\r\n\r\n"u8);
        var digits = answer[(named + 16)..];
        return answer.Length - head - 4 >= int.Parse(digits[..digits.IndexOf((byte)'\r')], CultureInfo.InvariantCulture);
    }
}
