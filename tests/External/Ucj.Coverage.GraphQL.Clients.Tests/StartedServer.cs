using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>The built server in a process of its own, with all it prints; both suites of servers from outside start theirs so.</summary>
internal sealed partial class StartedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly List<string> _printed = [];
    private readonly List<(Regex Pattern, TaskCompletionSource<Match> Found)> _awaited = [];
    private readonly Process _process;
    private bool _hasEnded;

    /// <summary>Starts it.</summary>
    /// <param name="program">The folder it lies in.</param>
    /// <param name="arguments">Its command line.</param>
    public StartedServer(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "Ucj.Coverage.GraphQL.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _ = _process.WaitForExitAsync().ContinueWith(_ => End(), TaskScheduler.Default); // all it printed is read by then
    }

    /// <summary>The number of its process.</summary>
    public int Id => _process.Id;

    /// <summary>All it has printed and logged until now.</summary>
    public string Printed
    {
        get
        {
            lock (_lock) return string.Join('\n', _printed);
        }
    }

    /// <summary>Where it answers, once it says so.</summary>
    /// <exception cref="InvalidOperationException">It ended instead, with what it said.</exception>
    public async Task<string> AddressAsync() => (await LineAsync(Address())).Value;

    /// <summary>The first match in a line it has printed or will print.</summary>
    /// <exception cref="InvalidOperationException">It ended without, with what it said.</exception>
    public Task<Match> LineAsync(Regex pattern)
    {
        lock (_lock)
        {
            if (_printed.Select(line => pattern.Match(line)).FirstOrDefault(match => match.Success) is { } known) return Task.FromResult(known);
            if (_hasEnded) throw new InvalidOperationException(Printed);
            var found = new TaskCompletionSource<Match>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((pattern, found));
            return found.Task.WaitAsync(Patience);
        }
    }

    /// <summary>The code it ends with.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (_lock)
        {
            _printed.Add(line);
            foreach (var (pattern, found) in _awaited)
            {
                if (pattern.Match(line) is { Success: true } match) found.TrySetResult(match);
            }
        }
    }

    private void End()
    {
        lock (_lock)
        {
            _hasEnded = true;
            foreach (var (_, found) in _awaited) found.TrySetException(new InvalidOperationException(Printed));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Address();
}
