using System.Text.RegularExpressions;
using Ucj.Coverage.GraphQL.Clients.Tests;
using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>The built server in a process of its own, on a copy of the mini regency: what is attacked.</summary>
public sealed class Target : IAsyncLifetime, IAsyncDisposable
{
    private string[] _settings = ["--Access:Local", "true"];
    private string _program = Built("Ucj.Coverage.GraphQL");
    private StartedServer? _server;

    /// <summary>Where it answers.</summary>
    public Uri Url { get; private set; } = new("http://localhost/");

    /// <summary>The number of its process.</summary>
    public int Process => _server!.Id;

    /// <summary>Its dataset.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ucj-attack-").FullName;

    /// <summary>All it has printed and logged until now.</summary>
    public string Printed => _server?.Printed ?? "";

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
            return (await target._server!.ExitCodeAsync(), ended.Message);
        }

        throw new InvalidOperationException($"It started:\n{target.Printed}");
    }

    /// <summary>What stands behind some words in the first line that has them, printed already or soon.</summary>
    public async Task<string> SaysAsync(string words) =>
        (await _server!.LineAsync(new Regex(Regex.Escape(words) + "(.*)"))).Groups[1].Value;

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Data)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        string[] urls = _settings.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        string[] data = _settings.Contains("--Store:ConnectionString") ? [] : ["--Data:Folder", Folder];
        _server = new StartedServer(_program, [.. urls, .. data, "--Language", "en", .. _settings]);
        Url = new Uri(await _server.AddressAsync());
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
