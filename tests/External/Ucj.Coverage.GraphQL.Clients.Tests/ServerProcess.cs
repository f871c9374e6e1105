using System.Diagnostics;
using System.Text.RegularExpressions;
using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>The server as one starts it, in a process of its own, on a copy of the mini regency.</summary>
public sealed partial class ServerProcess : IAsyncLifetime, IAsyncDisposable
{
    private readonly List<string> _printed = [];
    private string[] _settings = [];
    private Process? _process;

    /// <summary>Where it answers.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Its dataset, which a test may change.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ucj-clients-").FullName;

    /// <summary>Starts a server with settings of its own.</summary>
    public static async Task<ServerProcess> StartAsync(params string[] settings)
    {
        var server = new ServerProcess { _settings = settings };
        await server.InitializeAsync();
        return server;
    }

    /// <summary>Sends it the signal by which an operator has it read its folder again.</summary>
    public void HangUp() => Shell.Run(Folder, "kill", "-HUP", $"{_process!.Id}");

    /// <summary>Sends it the signal by which a supervisor has it stop, and returns the code it ends with.</summary>
    public async Task<int> TerminateAsync()
    {
        Shell.Run(Folder, "kill", "-TERM", $"{_process!.Id}");
        await _process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
        return _process.ExitCode;
    }

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Readme.Root, "tests", "Ucj.Coverage.Cli.Tests", "MiniRegency", "data")))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "Ucj.Coverage.GraphQL.dll"),
            "--urls", "http://127.0.0.1:0", "--Data:Folder", Folder, "--Data:QuietSeconds", "0", "--Language", "en",
            .. _settings.Any(setting => setting.StartsWith("--Access:", StringComparison.Ordinal)) ? (string[])[] : ["--Access:Local", "true"],
            .. _settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var found = new TaskCompletionSource<string>();
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.Exited += (_, _) => found.TrySetException(new InvalidOperationException(string.Join('\n', _printed)));
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Url = await found.Task.WaitAsync(TimeSpan.FromMinutes(1));

        void Read(string? line)
        {
            lock (_printed) _printed.Add(line ?? "");
            if (line is not null && Address().Match(line) is { Success: true } match) found.TrySetResult(match.Value);
        }
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Address();
}
