using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// DuckDB in memory on two threads, in the best of the formulations that <c>benchmarks/peers.md</c> lists: tables sorted by
/// cell, dues worked out beforehand. The time is that of the query with its whole answer in memory, not of reading it.
/// </summary>
internal sealed class DuckDbPeer : IPeer
{
    private const int Threads = 2;

    private readonly PeerData _data;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _query;

    /// <param name="data">The workers, which are loaded here.</param>
    /// <param name="bySegment">Whether each segment has its own tables, with fewer columns: better for many workers.</param>
    public DuckDbPeer(PeerData data, bool bySegment)
    {
        _data = data;
        Name = bySegment ? "duckdb-by-segment" : "duckdb-one-table";
        var nameOf = data.Cells.Select(cell => bySegment ? Code.Of(cell.Segment) : "ALL").ToArray();
        var tables = nameOf.Distinct().ToDictionary(name => name, name => new DuckDbTables(name, data, new DuckDbColumns(data,
            [.. data.Tariffs.Where(tariff => !bySegment || Code.Of(tariff.Key.Segment) == name).Select(tariff => tariff.Value)])));
        _connection.Open();
        Execute($"SET threads = {Threads}; CREATE TABLE always_eligible (cell SMALLINT);");
        foreach (var table in tables.Values) Execute(table.Create);
        Load(tables, nameOf);
        _query = _connection.CreateCommand();
        _query.CommandText =
            $"""
            WITH e AS (SELECT cell, count(*) n FROM always_eligible GROUP BY cell),
            {string.Join(",\n", tables.Values.Select(table => table.Sums))}
            {string.Join("\nUNION ALL\n", tables.Values.Select(table => table.Select))}
            """;
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

    private void Load(Dictionary<string, DuckDbTables> tables, string[] nameOf)
    {
        using (var eligible = _connection.CreateAppender("always_eligible"))
        {
            foreach (var table in tables.Values) table.Open(_connection);
            for (var cell = 0; cell < nameOf.Length; cell++) tables[nameOf[cell]].AddCell(cell);
            foreach (var worker in _data.Workers())
            {
                var always = worker.From == 0 && worker.To == _data.Months.Length - 1;
                if (always) eligible.CreateRow().AppendValue((short)worker.Cell).EndRow();
                tables[nameOf[worker.Cell]].Add(worker, always);
            }
        }

        foreach (var table in tables.Values) table.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
