using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>A collector of OTLP over HTTP that keeps what it is sent.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, string> _received = [];

    public Collector()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ListenAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>All that was sent to a path such as <c>/v1/traces</c>; names stand in it as they are.</summary>
    public string Received(string path) => _received.GetValueOrDefault(path, "");

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
            var text = await reader.ReadToEndAsync();
            _received.AddOrUpdate(context.Request.Url!.AbsolutePath, text, (_, before) => before + text);
            context.Response.Close();
        }
    }
}
