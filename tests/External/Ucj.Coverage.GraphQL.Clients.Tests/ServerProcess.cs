using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>The server as one starts it, in a process of its own, on a copy of the mini regency.</summary>
public sealed class ServerProcess : IAsyncLifetime, IAsyncDisposable
{
    private string[] _settings = [];
    private StartedServer? _server;

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
    public void HangUp() => Shell.Run(Folder, "kill", "-HUP", $"{_server!.Id}");

    /// <summary>Sends it the signal by which a supervisor has it stop, and returns the code it ends with.</summary>
    public Task<int> TerminateAsync()
    {
        Shell.Run(Folder, "kill", "-TERM", $"{_server!.Id}");
        return _server.ExitCodeAsync();
    }

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Readme.Root, "tests", "Ucj.Coverage.Cli.Tests", "MiniRegency", "data")))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        var hasAccess = _settings.Any(setting => setting.StartsWith("--Access:", StringComparison.Ordinal));
        _server = new StartedServer(
            AppContext.BaseDirectory,
            [
                "--urls", "http://127.0.0.1:0", "--Data:Folder", Folder, "--Data:QuietSeconds", "0", "--Language", "en",
                .. hasAccess ? (string[])[] : ["--Access:Local", "true"],
                .. _settings,
            ]);
        Url = await _server.AddressAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
