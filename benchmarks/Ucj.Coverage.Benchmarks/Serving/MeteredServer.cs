using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>A server in a process of its own that tells what it measures.</summary>
internal sealed class MeteredServer : IDisposable
{
    private readonly Process _process;

    private MeteredServer(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it has used of the processors so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Its resident memory, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    /// <summary>Starts it, and waits until it takes connections.</summary>
    public static async Task<MeteredServer> StartAsync(params string[] arguments)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        (start.Environment["DOTNET_gcServer"], start.Environment["DOTNET_gcConcurrent"]) = ("1", "1"); // as the server runs by itself
        foreach (var argument in (string[])
        [
            Path.Combine(AppContext.BaseDirectory, "Ucj.Coverage.Benchmarks.dll"), MeteredHost.Name, "--urls", $"http://127.0.0.1:{port}", .. arguments,
        ])
            start.ArgumentList.Add(argument);
        var server = new MeteredServer(Process.Start(start)!, new Uri($"http://127.0.0.1:{port}/graphql"));
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return server;
            }
            catch (SocketException) when (!server._process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>What was measured since it was asked last, by instrument and tag, and when the last turn ended.</summary>
    public async Task<(IReadOnlyDictionary<string, Measured> Measured, long LastTurn)> TellAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.StandardInput.FlushAsync();
        var told = new Dictionary<string, Measured>();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("METER ", StringComparison.Ordinal)) continue;
            var parts = line[6..].Split('|');
            if (parts[0] == "last") return (told, long.Parse(parts[1], CultureInfo.InvariantCulture));
            double Number(int place) => double.Parse(parts[place], CultureInfo.InvariantCulture);
            told.Add(parts[0], new Measured((int)Number(1), Number(2), Number(3), Number(4), Number(5), Number(6)));
        }

        throw new InvalidOperationException("The server has ended.");
    }

    /// <summary>Asks from an address of this machine's that no other client has, over a connection of its own, and returns the status.</summary>
    public async Task<int> StrangerAsync(int number, string body)
    {
        using var client = new TcpClient(new IPEndPoint(new IPAddress((byte[])[127, 0, 1, (byte)(number + 1)]), 0)) { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, Address.Port);
        using var connection = new RawConnection(Address, client);
        return (await connection.SendAsync(connection.Request(
            "POST", "", "Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n", body))).Status;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    /// <summary>Values of an instrument.</summary>
    public sealed record Measured(int Count, double Half, double NinetyFive, double NinetyNine, double Most, double Mean);
}
