using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>A server in a process of its own, on a free port of this machine.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The key it is asked with; <see langword="null"/> for none.</summary>
    public string? Key { get; init; }

    /// <summary>Its resident memory, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    /// <summary>What it has used of the processors so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts an assembly that lies beside this one.</summary>
    public static ServerProcess Start(string assembly, string path, params string[] arguments) => Start(assembly, path, key: null, arguments);

    /// <summary>Starts the reporting server with a key that may ask for everything.</summary>
    public static ServerProcess StartKeyed(params string[] arguments)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return Start("Ucj.Coverage.GraphQL.dll", "/graphql", key,
        [
            "--Access:Keys:0:Name", "load", "--Access:Keys:0:Role", "ADMIN", "--Access:Keys:0:Regions", "00",
            "--Access:Keys:0:Hash", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))), .. arguments,
        ]);
    }

    private static ServerProcess Start(string assembly, string path, string? key, string[] arguments)
    {
        var port = FreePort();
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address.ToString());
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new ServerProcess(process, new Uri(address, path)) { Key = key };
    }

    /// <summary>Asks until the server answers, and returns that first answer's length.</summary>
    public async Task<int> FirstAnswerAsync(string body)
    {
        while (!_process.HasExited)
        {
            try
            {
                using var connection = new LoadConnection(Address, Key);
                await connection.OpenAsync();
                return (await connection.PostAsync(body)).Length;
            }
            catch (SocketException)
            {
                await Task.Delay(10);
            }
        }

        throw new InvalidOperationException($"The server ended with {_process.ExitCode}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
