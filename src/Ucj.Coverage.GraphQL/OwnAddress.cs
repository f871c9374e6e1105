using System.Net.Sockets;

namespace Ucj.Coverage.GraphQL;

/// <summary>Where a started server is called from this machine.</summary>
/// <param name="Url">Its address: one that listens everywhere is called on loopback.</param>
/// <param name="Socket">The socket in the file system it is called by; <see langword="null"/>: by the network.</param>
internal readonly record struct OwnAddress(string Url, string? Socket)
{
    /// <summary>The options of curl by which a socket is called.</summary>
    public string Curl => Socket is null ? "" : $"--unix-socket {Socket} ";

    /// <summary>That of an address the server listens on.</summary>
    public static OwnAddress Of(string address) => BindingAddress.Parse(address) is { IsUnixPipe: true } parsed
        ? new OwnAddress($"{parsed.Scheme}://localhost", parsed.UnixPipePath) // else a host of the name "unix" would be asked
        : new OwnAddress(
            address
                .Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
                .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal),
            null);

    /// <summary>A client that calls it.</summary>
    public HttpClient Client()
    {
        var handler = new SocketsHttpHandler { UseProxy = false };
        if (Socket is { } path)
        {
            handler.ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            };
        }

        return new HttpClient(handler);
    }
}
