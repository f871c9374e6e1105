using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>The store the data are kept in. Without a connection string the server answers from a folder.</summary>
internal sealed record StoreSettings
{
    /// <summary>Which kind of database.</summary>
    /// <value>The default is SQLite.</value>
    public StoreProvider Provider { get; init; }

    /// <summary>Which database, as the provider reads it; none: no store. It may hold a password and is never told.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Whether the tables of a database that holds data may be changed to those this program knows.</summary>
    /// <value>The default is no.</value>
    public bool Migrate { get; init; }

    /// <summary>Whether a PostgreSQL on another machine may be asked without TLS.</summary>
    /// <value>The default is no.</value>
    public bool PlainPostgres { get; init; }

    /// <summary>The code of the regency answered for; none: the only one of the store.</summary>
    public string? Regency { get; init; }

    /// <summary>The folder below which folders may be imported by a mutation; none: no mutation imports.</summary>
    public string? ImportRoot { get; init; }

    /// <summary>The key by which a NIK is made a digest, in base64; none: a dataset's column <c>nik</c> must be empty.</summary>
    public string? NikKey { get; init; }

    /// <summary>The key's bytes; none: no key is set.</summary>
    /// <exception cref="CoverageException">The key is not base64, or too short.</exception>
    public ReadOnlyMemory<byte>? MatchingKey() => new StoreOptions("").WithNikKey(NikKey).NikKey;

    /// <summary>Names no secret.</summary>
    public override string ToString() => $"{Provider} {Regency}";
}
