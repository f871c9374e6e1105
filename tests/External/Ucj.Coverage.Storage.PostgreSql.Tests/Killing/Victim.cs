using System.Diagnostics;
using System.Text.RegularExpressions;
using Ucj.Coverage.GraphQL.Tests.Access;

namespace Ucj.Coverage.Storage.PostgreSql.Tests.Killing;

/// <summary>A program of ours in a process of its own, to be killed.</summary>
internal sealed partial class Victim : IAsyncDisposable
{
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
    private static readonly string Build = Here.Name;
    private static readonly string Bin = Here.Parent!.Parent!.FullName;

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _address = new();

    private Victim(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("It ended."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where a server answers.</summary>
    public Task<string> Address => _address.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public static Victim Import(string folder, StoreOptions store) =>
        new(
            Path.Combine(Bin, "Ucj.Coverage.Cli", Build, "ucj.dll"),
            ["import", folder, "--store", store.ConnectionString, "--allow-removals", "all"]);

    public static Victim Server(StoreOptions store) => new("Ucj.Coverage.GraphQL.dll", [
        "--urls", "http://127.0.0.1:0", "--Store:Provider", $"{store.Provider}", "--Store:ConnectionString", store.ConnectionString,
        "--Language", "en", .. AdminKey.Settings]);

    /// <summary>Waits for its own end, for so long.</summary>
    public async Task<int?> EndAsync(TimeSpan atMost)
    {
        using var over = new CancellationTokenSource(atMost);
        await _process.WaitForExitAsync(over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _process.HasExited ? _process.ExitCode : null;
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Ends it as <c>kill -9</c> does, if it has not ended.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _ = _address.Task.Exception;
    }

    private void Read(string? line)
    {
        if (line is not null && Found().Match(line) is { Success: true } match) _address.TrySetResult(match.Value);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Found();
}
