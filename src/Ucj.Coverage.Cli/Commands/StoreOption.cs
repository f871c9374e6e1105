using System.CommandLine;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>--store</c>: a file of SQLite by its path, or PostgreSQL by its connection string.</summary>
internal static class StoreOption
{
    public static Option<string> Create(Session session) => new("--store")
    {
        Description = session.Say(
            "Basis data: jalur berkas SQLite, atau untaian koneksi PostgreSQL (Host=...).",
            "The store: path of a SQLite file, or a connection string of PostgreSQL (Host=...)."),
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>
    /// The environment variable that holds the key for NIK, in base64: arguments are seen by every user of a machine.
    /// </summary>
    private const string NikKey = "Store__NikKey";

    /// <summary>The key for NIK, which every command that reads a folder uses; none when it is not set.</summary>
    /// <exception cref="CoverageException">It is not base64, or too short.</exception>
    public static ReadOnlyMemory<byte>? NikKeySet =>
        new StoreOptions("").WithNikKey(Environment.GetEnvironmentVariable(NikKey)).NikKey;

    public static StoreOptions Read(string store)
    {
        var options = store.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new StoreOptions(store, StoreProvider.PostgreSql)
            : store.Contains('=', StringComparison.Ordinal) ? new StoreOptions(store)
            : new StoreOptions($"Data Source={store}");
        return options.WithNikKey(Environment.GetEnvironmentVariable(NikKey));
    }
}
