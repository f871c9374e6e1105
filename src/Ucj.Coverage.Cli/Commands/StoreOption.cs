using System.CommandLine;
using System.CommandLine.Parsing;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>
/// Which store: <c>--store</c>, a file of SQLite by its path, or PostgreSQL by its connection string; or one that holds a
/// password, by <c>--store-file</c> or the environment.
/// </summary>
internal sealed class StoreOption
{
    /// <summary>The environment variable that names the store where no option does.</summary>
    private const string Variable = "UCJ_STORE";

    /// <summary>
    /// The environment variable that holds the key for NIK, in base64: arguments are seen by every user of a machine.
    /// </summary>
    private const string NikKey = "Store__NikKey";

    private const UnixFileMode OthersToo = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly Option<string?> _store = new("--store") { HelpName = "FILE" };
    private readonly Option<string?> _file = new("--store-file") { HelpName = "FILE" };
    private readonly Option<bool> _plain = new("--plain-postgres");
    private readonly Option<bool> _migrate = new("--migrate");

    private StoreOption(Session session)
    {
        _store.Description = session.Say(
            "Basis data: jalur berkas SQLite, atau untaian koneksi PostgreSQL (Host=...) tanpa kata sandi.",
            "The store: path of a SQLite file, or a connection string of PostgreSQL (Host=...) without a password.");
        _file.Description = session.Say(
            "Berkas yang berisi untaian koneksi itu, juga dengan kata sandi; hanya pemiliknya boleh membacanya. Tanpa keduanya: variabel lingkungan UCJ_STORE.",
            "A file that holds the connection string, with a password too; only its owner may read it. Without both: environment variable UCJ_STORE.");
        _plain.Description = session.Say(
            "Izinkan PostgreSQL di komputer lain tanpa TLS, di jalur yang tidak dapat disadap orang.",
            "Allow a PostgreSQL on another machine without TLS, on a line nobody can listen on.");
        _migrate.Description = session.Say(
            "Perbarui tabel basis data dari program yang lebih lama; buat cadangan dahulu.",
            "Bring the tables of a store of an older program up to date; back it up first.");
    }

    /// <summary>Adds the options to a command, which then needs a store.</summary>
    public static StoreOption AddTo(Command command, Session session)
    {
        var option = new StoreOption(session);
        command.Options.Add(option._store);
        command.Options.Add(option._file);
        command.Options.Add(option._plain);
        command.Options.Add(option._migrate);
        command.Validators.Add(result => option.Check(result, session));
        return option;
    }

    /// <summary>The key for NIK, which every command that reads a folder uses; none when it is not set.</summary>
    /// <exception cref="CoverageException">It is not base64, or too short.</exception>
    public static ReadOnlyMemory<byte>? NikKeySet =>
        new StoreOptions("").WithNikKey(Environment.GetEnvironmentVariable(NikKey)).NikKey;

    /// <summary>The store that was named.</summary>
    /// <exception cref="CoverageException">A password stands where others may read it.</exception>
    public StoreOptions Read(ParseResult parsed)
    {
        var named = parsed.GetValue(_store) is { } store ? store
            : parsed.GetValue(_file) is { } file ? InFile(file)
            : Environment.GetEnvironmentVariable(Variable)!;
        return Of(named) with { PlainPostgres = parsed.GetValue(_plain), Migrate = parsed.GetValue(_migrate) };
    }

    private static StoreOptions Of(string store)
    {
        var options = store.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new StoreOptions(store, StoreProvider.PostgreSql)
            : store.Contains('=', StringComparison.Ordinal) ? new StoreOptions(store)
            : new StoreOptions($"Data Source={store}");
        return options.WithNikKey(Environment.GetEnvironmentVariable(NikKey));
    }

    private static string InFile(string path)
    {
        var store = File.ReadAllText(path).Trim();
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OthersToo) != 0 && ConnectionSecret.IsIn(store))
        {
            throw new CoverageException("SECRET_READABLE", new Phrase(
                $"Berkas {path} berisi kata sandi dan dapat dibaca orang lain. Jalankan: chmod 600 {path}",
                $"Found a password in the file {path}, which others may read. Run: chmod 600 {path}"));
        }

        return store;
    }

    /// <summary>One way to name the store, and no password in it.</summary>
    private void Check(CommandResult result, Session session)
    {
        var (store, file) = (result.GetValue(_store), result.GetValue(_file));
        if (store is null && file is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            result.AddError(session.Say(
                $"--store: tidak ada, seharusnya diberikan. Lihat 'ucj {result.Command.Name} --help'.",
                $"--store: found nothing, expected it to be given. See 'ucj {result.Command.Name} --help'."));
        }
        else if (store is not null && file is not null)
        {
            result.AddError(session.Say(
                "--store: ditemukan bersama --store-file, seharusnya satu di antaranya.",
                "--store: found together with --store-file, expected one of them."));
        }
        else if (store is not null && ConnectionSecret.IsIn(store))
        {
            result.AddError(session.Say(
                "--store: ada kata sandi di dalamnya, yang terlihat oleh semua pengguna komputer ini. "
                    + "Taruh untaian koneksinya dalam berkas (--store-file), dalam UCJ_STORE, atau kata sandinya dalam PGPASSFILE.",
                "--store: found a password in it, which every user of this machine can see. "
                    + "Put the connection string into a file (--store-file) or UCJ_STORE, or the password into PGPASSFILE."));
        }
    }
}
