using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// DuckDB in memory on two threads, tables sorted by cell and dues worked out beforehand. The time is that of the query with
/// its whole answer in memory, not of loading, nor of reading the answer.
/// </summary>
internal sealed class DuckDbPeer : IPeer
{
    private const int Threads = 2;

    private readonly PeerData _data;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _query;

    /// <param name="data">The workers, which are loaded here.</param>
    /// <param name="formulation">How DuckDB is asked.</param>
    public DuckDbPeer(PeerData data, IDuckDbFormulation formulation)
    {
        _data = data;
        Name = $"duckdb-{formulation.Name}";
        _connection.Open();
        _query = _connection.CreateCommand();
        _query.CommandText = $"SET threads = {Threads}";
        _query.ExecuteNonQuery();
        formulation.Load(_connection);
        _query.CommandText = formulation.Query;
    }

    public string Name { get; }

    public void Run()
    {
        using var answer = _query.ExecuteReader();
    }

    public PeerCube Cube()
    {
        var cube = new PeerCube(_data);
        using var answer = _query.ExecuteReader();
        while (answer.Read())
        {
            var (cell, month) = Math.DivRem(answer.GetInt32(0), _data.Months.Length);
            var row = Enumerable.Range(1, PeerCube.Measures - 1).Select(answer.GetInt64).ToArray();
            var byEmployer = row[2..6].Sum() - row[6] - row[7];
            new ReadOnlySpan<long>([.. row[..6], byEmployer, .. row[6..]]).CopyTo(cube[cell, month]);
        }

        return cube;
    }

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }
}
