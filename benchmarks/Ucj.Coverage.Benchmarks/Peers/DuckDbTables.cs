using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// The tables of the workers of some segments, sorted by cell. A worker covered in every month is one wide row with his dues
/// under each law; a worker who is eligible or covered in some months only is a row for each of them.
/// </summary>
/// <param name="name">What tells these tables from those of other segments.</param>
/// <param name="data">The months and cells.</param>
/// <param name="columns">The columns of dues.</param>
internal sealed class DuckDbTables(string name, PeerData data, DuckDbColumns columns) : IDisposable
{
    private readonly int _months = data.Months.Length;
    private DuckDBAppender? _full;
    private DuckDBAppender? _part;

    public string Create =>
        $"""
        CREATE TABLE full_{name} (cell SMALLINT, {List(columns.OfAllLaws, column => $"{column} INTEGER")});
        CREATE TABLE part_{name} (key INTEGER, eligible TINYINT, active TINYINT, {List(columns.OfMonth, column => $"{column} INTEGER")});
        """;

    /// <summary>The sums of both tables by their keys, as common table expressions.</summary>
    public string Sums =>
        $"""
        f_{name} AS (
            SELECT cell, count(*) n, {List(columns.OfAllLaws, column => $"sum({column})::BIGINT {column}")}
            FROM full_{name} GROUP BY cell),
        p_{name} AS (
            SELECT key, sum(eligible)::BIGINT eligible, sum(active)::BIGINT active,
                {List(columns.OfMonth, column => $"sum({column})::BIGINT {column}")}
            FROM part_{name} GROUP BY key)
        """;

    /// <summary>The rows of the cube, made of the sums and of the count of workers who are always eligible.</summary>
    public string Select =>
        $"""
        SELECT p.key, p.eligible + coalesce(e.n, 0), p.active + coalesce(f.n, 0),
            {List(DuckDbColumns.Measures, Due)}
        FROM p_{name} p
        LEFT JOIN e ON e.cell = p.key // {_months}
        LEFT JOIN f_{name} f ON f.cell = p.key // {_months}
        """;

    public void Open(DuckDBConnection connection)
    {
        _full = connection.CreateAppender($"full_{name}");
        _part = connection.CreateAppender($"part_{name}");
    }

    /// <summary>Gives a cell a row of zeros for every month, so that none is missing from the answer.</summary>
    public void AddCell(int cell)
    {
        for (var month = 0; month < _months; month++) AddMonth(cell, month, 0, null);
    }

    /// <summary>Adds a worker.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="alwaysEligible">Whether he is counted as eligible in every month elsewhere.</param>
    public void Add(PeerWorker worker, bool alwaysEligible)
    {
        if (alwaysEligible && worker.Spells is [var only] && only.From == 0 && only.To == _months - 1)
        {
            var row = _full!.CreateRow().AppendValue((short)worker.Cell);
            foreach (var value in columns.Values(only)) row.AppendValue(value);
            row.EndRow();
            return;
        }

        for (var month = worker.From; month <= worker.To; month++)
        {
            var spell = Array.Find(worker.Spells, spell => spell.From <= month && month <= spell.To);
            if (spell is not null || !alwaysEligible) AddMonth(worker.Cell, month, alwaysEligible ? 0 : 1, spell);
        }
    }

    public void Dispose()
    {
        _full?.Dispose();
        _part?.Dispose();
    }

    private void AddMonth(int cell, int month, int eligible, PeerSpell? spell)
    {
        var row = _part!.CreateRow().AppendValue((cell * _months) + month);
        row.AppendValue((sbyte)eligible).AppendValue((sbyte)(spell is null ? 0 : 1));
        foreach (var value in columns.Values(spell, month)) row.AppendValue(value);
        row.EndRow();
    }

    /// <summary>SQL for what is due of both tables.</summary>
    private string Due(int measure) => columns.InMonth(measure) is { } column
        ? $"p.{column} + coalesce({columns.UnderLaw(measure, "f", $"p.key % {_months}")}, 0)"
        : "0";

    private static string List<T>(IEnumerable<T> items, Func<T, string> text) => string.Join(", ", items.Select(text));
}
