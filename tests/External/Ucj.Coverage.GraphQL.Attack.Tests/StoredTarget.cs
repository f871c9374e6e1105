using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>A server on a store of SQLite that holds the mini regency, with keys of an admin, and of a registrar of one nagari.</summary>
public sealed class StoredTarget : IAsyncLifetime
{
    /// <summary>Not the copy beside these tests, whose framework has parts that those of <c>ucj</c> have not.</summary>
    private static readonly string Program = Path.Combine(Target.Built("Ucj.Coverage.Cli"), "ucj.dll");

    private readonly string _top = Directory.CreateTempSubdirectory("ucj-attack-store-").FullName;
    private Target? _target;

    /// <summary>Shows the admin's key.</summary>
    public static (string Name, string Value) Admin { get; } = ("X-Api-Key", "kunci-admin-0123456789abcdefghijkl");

    /// <summary>Shows the key of a registrar of one nagari.</summary>
    public static (string Name, string Value) Registrar { get; } = ("X-Api-Key", "kunci-nagari-0123456789abcdefghijk");

    /// <summary>The file of the database.</summary>
    public string File => Path.Combine(_top, "ucj.db");

    /// <summary>The folder below which one may import.</summary>
    public string Root => Path.Combine(_top, "root");

    internal Target Target => _target!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Root);
        CopyTo(Path.Combine(Root, "data"));
        Ucj("import", Target.Data, "--store", File);
        _target = await Target.StartAsync([
            "--Store:ConnectionString", $"Data Source={File}", "--Store:ImportRoot", Root, "--Shares:Apply", "false",
            .. Keys.Settings(0, "admin", "ADMIN", Admin.Value),
            .. Keys.Settings(1, "nagari", "REGISTRAR", Registrar.Value, "13.11.07.2002")]);
    }

    public async Task DisposeAsync()
    {
        if (_target is not null) await _target.DisposeAsync();
        Directory.Delete(_top, recursive: true);
    }

    /// <summary>Copies the mini regency.</summary>
    internal static void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Target.Data)) System.IO.File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    /// <summary>Asks the admin's question.</summary>
    internal Task<Attacker.Answer> AskAsync(string query) => Attacker.AskAsync(Target, query, Admin);

    /// <summary>Runs a command of <c>ucj</c> that must succeed.</summary>
    internal static string Ucj(params string[] arguments) =>
        Shell.Run(AppContext.BaseDirectory, "dotnet", [Program, .. arguments]);

    /// <summary>Runs a command of <c>ucj</c>, and returns the code it ends with and all it says.</summary>
    internal static (int Code, string Said) Try(params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            "dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
