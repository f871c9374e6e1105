using System.Diagnostics;
using System.Text.RegularExpressions;
using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>The built server in a process of its own, on a copy of the mini regency: what is attacked.</summary>
public sealed partial class Target : IAsyncLifetime, IAsyncDisposable
{
    private readonly List<string> _printed = [];
    private string[] _settings = ["--Access:Local", "true"];
    private string _program = Built("Ucj.Coverage.GraphQL");
    private Process? _process;

    /// <summary>Where it answers.</summary>
    public Uri Url { get; private set; } = new("http://localhost/");

    /// <summary>The number of its process.</summary>
    public int Process => _process!.Id;

    /// <summary>Its dataset.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ucj-attack-").FullName;

    /// <summary>All it has printed and logged until now.</summary>
    public string Printed
    {
        get
        {
            lock (_printed) return string.Join('\n', _printed);
        }
    }

    /// <summary>The mini regency's folder.</summary>
    public static string Data { get; } = Path.Combine(Readme.Root, "tests", "Ucj.Coverage.Cli.Tests", "MiniRegency", "data");

    /// <summary>Where a program lies that was built with these tests.</summary>
    public static string Built(string project) => Path.Combine(
        Readme.Root, "artifacts", "bin", project, new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Name);

    /// <summary>Starts a server with settings of its own; without any of access it draws a key.</summary>
    public static Task<Target> StartAsync(params string[] settings) => StartFromAsync(Built("Ucj.Coverage.GraphQL"), settings);

    /// <summary>Starts the server of a copy of the program, beside which other settings lie.</summary>
    public static async Task<Target> StartFromAsync(string program, params string[] settings)
    {
        var target = new Target { _settings = settings, _program = program };
        try
        {
            await target.InitializeAsync();
            return target;
        }
        catch (Exception)
        {
            await target.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a server that must not start, and returns the code it ended with and what it said.</summary>
    public static async Task<(int Code, string Said)> StartInVainAsync(params string[] settings)
    {
        await using var target = new Target { _settings = settings };
        try
        {
            await target.InitializeAsync();
        }
        catch (InvalidOperationException ended)
        {
            return (target._process!.ExitCode, ended.Message);
        }

        throw new InvalidOperationException($"It started:\n{target.Printed}");
    }

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Data)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        string[] urls = _settings.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        string[] data = _settings.Contains("--Store:ConnectionString") ? [] : ["--Data:Folder", Folder];
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(_program, "Ucj.Coverage.GraphQL.dll"), .. urls, .. data, "--Language", "en", .. _settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _ = _process.WaitForExitAsync().ContinueWith(
            _ => found.TrySetException(new InvalidOperationException(Printed)), TaskScheduler.Default); // with all it printed
        Url = new Uri(await found.Task.WaitAsync(TimeSpan.FromMinutes(1)));

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
