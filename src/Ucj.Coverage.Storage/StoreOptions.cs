namespace Ucj.Coverage.Storage;

/// <summary>Which database a store is kept in.</summary>
/// <param name="ConnectionString">
/// As the provider reads it, such as <c>Data Source=ucj.db</c> or <c>Host=127.0.0.1;Database=ucj</c>; of an
/// <see cref="StoreProvider.InMemory"/> store its name.
/// </param>
/// <param name="Provider">Which kind of database; by default SQLite.</param>
public sealed record StoreOptions(string ConnectionString, StoreProvider Provider = StoreProvider.Sqlite)
{
    /// <summary>Whether the tables of a database that holds data may be changed to those this program knows.</summary>
    /// <value>The default is no: an older database is refused; an empty one always gets its tables.</value>
    public bool Migrate { get; init; }

    /// <summary>Whether a file of SQLite must be there already.</summary>
    /// <value>The default is no: it is made, and only its owner may read it.</value>
    public bool MustExist { get; init; }

    /// <summary>Whether a PostgreSQL on another machine may be asked without TLS, so that who listens on the way reads all.</summary>
    /// <value>The default is no: such a connection string is refused.</value>
    public bool PlainPostgres { get; init; }

    /// <summary>Within what tables are made or changed, which should not be left half done; it gets the work, and does it or throws.</summary>
    /// <value>The default is to do it just so.</value>
    public Func<Func<Task>, Task> WhileMigrating { get; init; } = static work => work();

    /// <summary>
    /// The key by which a NIK is made a digest, at least <see cref="ShortestNikKey"/> bytes; the NIK itself is kept nowhere.
    /// </summary>
    /// <value>The default is none: then a dataset's column <c>nik</c> must be empty.</value>
    public ReadOnlyMemory<byte>? NikKey
    {
        get;
        init
        {
            if (value is { Length: < ShortestNikKey }) throw Throw.ShortNikKey(ShortestNikKey);
            field = value;
        }
    }

    /// <summary>The fewest bytes of a key.</summary>
    public const int ShortestNikKey = 16;

    /// <summary>These options with a key for NIK as a setting gives it.</summary>
    /// <param name="base64">The key in base64; <see langword="null"/> or empty for none.</param>
    /// <exception cref="CoverageException">It is not base64, or too short; the message does not repeat it.</exception>
    public StoreOptions WithNikKey(string? base64)
    {
        if (string.IsNullOrEmpty(base64)) return this with { NikKey = null };
        var key = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, key, out var length)
            ? this with { NikKey = key.AsMemory(0, length) }
            : throw Throw.BadNikKey(ShortestNikKey);
    }

    /// <summary>Names the provider; the connection string may hold a password and is not repeated.</summary>
    public override string ToString() => $"{Provider}";
}
