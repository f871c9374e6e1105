using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>The fastest formulations found: a wide row for whoever is covered all the time, apart from all others.</summary>
internal sealed class DuckDbSplit : IDuckDbFormulation
{
    private readonly PeerData _data;
    private readonly string[] _tableOf;
    private readonly Dictionary<string, DuckDbTables> _tables;

    /// <param name="data">The workers.</param>
    /// <param name="bySegment">Whether each segment has its own tables, with fewer columns: better for many workers.</param>
    /// <param name="byChange">Whether the others have a row for each change rather than for each month.</param>
    public DuckDbSplit(PeerData data, bool bySegment, bool byChange)
    {
        _data = data;
        Name = (bySegment ? "segment-" : "") + (byChange ? "change" : "month");
        _tableOf = [.. data.Cells.Select(cell => bySegment ? Code.Of(cell.Segment) : "ALL")];
        _tables = _tableOf.Distinct().ToDictionary(name => name, name => new DuckDbTables(name, data, new DuckDbColumns(data,
            [.. data.Tariffs.Where(tariff => !bySegment || Code.Of(tariff.Key.Segment) == name).Select(tariff => tariff.Value)]),
            byChange));
    }

    public string Name { get; }

    public string Query =>
        $"""
        WITH e AS (SELECT cell, count(*) n FROM always_eligible GROUP BY cell),
        {string.Join(",\n", _tables.Values.Select(table => table.Sums))}
        {string.Join("\nUNION ALL\n", _tables.Values.Select(table => table.Select))}
        """;

    public void Load(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"CREATE TABLE always_eligible (cell SMALLINT); {string.Concat(_tables.Values.Select(table => table.Create))}";
        command.ExecuteNonQuery();
        using var eligible = connection.CreateAppender("always_eligible");
        foreach (var table in _tables.Values) table.Open(connection);
        for (var cell = 0; cell < _tableOf.Length; cell++) _tables[_tableOf[cell]].AddCell(cell);
        foreach (var worker in _data.Workers())
        {
            var always = worker.From == 0 && worker.To == _data.Months.Length - 1;
            if (always) eligible.CreateRow().AppendValue((short)worker.Cell).EndRow();
            _tables[_tableOf[worker.Cell]].Add(worker, always);
        }

        foreach (var table in _tables.Values) table.Dispose();
    }
}
