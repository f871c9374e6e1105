namespace Ucj.Coverage.Storage;

/// <summary>Where a store keeps its rows.</summary>
public enum StoreProvider
{
    /// <summary>A file of SQLite, with a write-ahead log. Needs no set-up.</summary>
    Sqlite,

    /// <summary>A database of PostgreSQL, which several servers may share.</summary>
    PostgreSql,

    /// <summary>The memory of this process, gone with it: for demos and quick tests only.</summary>
    InMemory,
}
