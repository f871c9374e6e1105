using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>
/// A PostgreSQL of this test run's own: its data in a temporary folder, listening on loopback alone, gone at the end. Where
/// Debian's package is missing, every test fails.
/// </summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Started = new(() => new PostgresServer());
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-postgres-");
    private readonly int _port = FreePort();

    public PostgresServer()
    {
        if (IsRoot) Run("chown", "postgres", _folder.FullName);
        Run(Tool("initdb"), "-D", Data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        AskForPassword();
        Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Control("stop", "-m", "immediate");
            _folder.Delete(recursive: true);
        };
    }

    /// <summary>The one role that must give a password.</summary>
    public const string RoleWithPassword = "ucj_password";

    /// <summary>The server most tests share; each has a database of its own.</summary>
    public static PostgresServer Shared => Started.Value;

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder.FullName, "data");

    public string ConnectionTo(string database) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Maximum Pool Size=20");

    /// <summary>Stops the server as if its machine went down, and starts it again.</summary>
    public void Restart()
    {
        Control("stop", "-m", "immediate");
        Start();
    }

    private void AskForPassword()
    {
        var rules = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(rules, $"host all {RoleWithPassword} 127.0.0.1/32 scram-sha-256\n{File.ReadAllText(rules)}");
    }

    private void Start() => Control("start", "-o", string.Create(
        CultureInfo.InvariantCulture,
        $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"));

    private void Control(string action, params string[] options) => Run(
        Tool("pg_ctl"), [action, "-w", "-D", Data, "-l", Path.Combine(_folder.FullName, "log"), .. options]);

    private static string Tool(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateFiles("/usr/lib/postgresql", name, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal).Last()
            : throw new FileNotFoundException(
                "Found no PostgreSQL, expected Debian's package. Install it: apt-get install postgresql");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The server refuses to run as root, so root runs it as the package's own user.</summary>
    private void Run(string program, params IReadOnlyList<string> arguments)
    {
        string[] all = IsRoot && program != "chown"
            ? ["runuser", "-u", "postgres", "--", program, .. arguments]
            : [program, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(all[0], all.Skip(1)) { WorkingDirectory = _folder.FullName })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
