using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>
/// A PostgreSQL of this test run's own: its data in a temporary folder, listening on loopback alone, gone at the end. Where
/// Debian's package is missing, every test fails.
/// </summary>
internal static class PostgresServer
{
    private static readonly Lazy<int> Port = new(Start);
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("ucj-postgres-");

    public static string ConnectionTo(string database) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={Port.Value};Username=postgres;Database={database};Pooling=true;Maximum Pool Size=20");

    /// <summary>Stops the server as if its machine went down, and starts it again.</summary>
    public static void Restart() => Control("restart", "-m", "immediate");

    private static int Start()
    {
        if (!OperatingSystem.IsWindows() && Environment.UserName == "root") Run("chown", "postgres", Folder.FullName);
        Run(Tool("initdb"), "-D", Data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        var port = FreePort();
        Control("start", "-o", string.Create(
            CultureInfo.InvariantCulture,
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Control("stop", "-m", "immediate");
            Folder.Delete(recursive: true);
        };
        return port;
    }

    private static string Data => Path.Combine(Folder.FullName, "data");

    private static void Control(string action, params string[] options) => Run(
        Tool("pg_ctl"), [action, "-w", "-D", Data, "-l", Path.Combine(Folder.FullName, "log"), .. options]);

    private static string Tool(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateFiles("/usr/lib/postgresql", name, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last()
            : throw new FileNotFoundException("Found no PostgreSQL, expected Debian's package. Install it: apt-get install postgresql");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The server refuses to run as root, so root runs it as the package's own user.</summary>
    private static void Run(string program, params IReadOnlyList<string> arguments)
    {
        string[] all = Environment.UserName == "root" && program != "chown"
            ? ["runuser", "-u", "postgres", "--", program, .. arguments]
            : [program, .. arguments];
        var start = new ProcessStartInfo(all[0], all.Skip(1)) { WorkingDirectory = Folder.FullName };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
