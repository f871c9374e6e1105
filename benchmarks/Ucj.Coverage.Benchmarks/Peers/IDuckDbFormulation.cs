using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>One way to ask DuckDB for the cube: what it stores, and its query.</summary>
internal interface IDuckDbFormulation
{
    /// <summary>Its name, after <c>duckdb-</c>.</summary>
    string Name { get; }

    /// <summary>
    /// The query. Its rows are the cells' months: the key (cell × months + month), eligible, active and
    /// <see cref="DuckDbColumns.Measures"/>.
    /// </summary>
    string Query { get; }

    /// <summary>Makes and fills the tables, as freely as it likes.</summary>
    void Load(DuckDBConnection connection);
}
