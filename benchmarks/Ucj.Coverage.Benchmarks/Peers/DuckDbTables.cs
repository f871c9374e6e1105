using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// The tables of the workers of some segments, sorted by cell. A worker covered in every month is one wide row with his dues
/// under each law; a worker who is eligible or covered in some months only is a row for each of them, or for each change.
/// </summary>
/// <param name="name">What tells these tables from those of other segments.</param>
/// <param name="data">The months and cells.</param>
/// <param name="columns">The columns of dues.</param>
/// <param name="byChange">
/// Whether rows are the differences to the month before, where there are any, and are summed up to each month.
/// </param>
internal sealed class DuckDbTables(string name, PeerData data, DuckDbColumns columns, bool byChange) : IDisposable
{
    private readonly int _months = data.Months.Length;
    private DuckDBAppender? _full;
    private DuckDBAppender? _part;

    public string Create =>
        $"""
        CREATE TABLE full_{name} (cell SMALLINT, {List(columns.OfAllLaws, column => $"{column} INTEGER")});
        CREATE TABLE part_{name} (
            key INTEGER, eligible TINYINT, active TINYINT, {List(columns.OfMonth, column => $"{column} INTEGER")});
        """;

    /// <summary>The sums of both tables by their keys, as common table expressions.</summary>
    public string Sums =>
        $"""
        f_{name} AS (
            SELECT cell, count(*) n, {List(columns.OfAllLaws, column => $"sum({column})::BIGINT {column}")}
            FROM full_{name} GROUP BY cell),
        s_{name} AS (SELECT key, {SumsOfPart} FROM part_{name} GROUP BY key),
        p_{name} AS ({(byChange ? UpToEachMonth : $"FROM s_{name}")})
        """;

    private string UpToEachMonth =>
        $"""
        SELECT key - key % {_months} + month AS key, {SumsOfPart}
        FROM s_{name}, (SELECT range::INTEGER AS month FROM range({_months})) WHERE month >= key % {_months} GROUP BY 1
        """;

    private string SumsOfPart =>
        List(["eligible", "active", .. columns.OfMonth], column => $"sum({column})::BIGINT {column}");

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

    /// <summary>Gives a cell rows of zeros, so that no month is missing from the answer.</summary>
    public void AddCell(int cell)
    {
        for (var month = 0; month < (byChange ? 1 : _months); month++) AddRow(cell, month, ValuesOf(false, null, month));
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

        var before = ValuesOf(false, null, 0);
        for (var month = 0; month < _months; month++)
        {
            var eligible = worker.From <= month && month <= worker.To;
            var spell = Array.Find(worker.Spells, spell => spell.From <= month && month <= spell.To);
            var values = ValuesOf(eligible && !alwaysEligible, spell, month);
            var row = byChange ? [.. values.Zip(before, (now, then) => now - then)] : values;
            if (row.AsSpan().ContainsAnyExcept(0)) AddRow(worker.Cell, month, row);
            before = values;
        }
    }

    public void Dispose()
    {
        _full?.Dispose();
        _part?.Dispose();
    }

    /// <summary>Eligible, active and the dues of a month.</summary>
    private int[] ValuesOf(bool eligible, PeerSpell? spell, int month) =>
        [eligible ? 1 : 0, spell is null ? 0 : 1, .. columns.Values(spell, month)];

    private void AddRow(int cell, int month, int[] values)
    {
        var row = _part!.CreateRow().AppendValue((cell * _months) + month);
        row.AppendValue((sbyte)values[0]).AppendValue((sbyte)values[1]);
        foreach (var value in values[2..]) row.AppendValue(value);
        row.EndRow();
    }

    /// <summary>SQL for what is due of both tables.</summary>
    private string Due(int measure) => columns.InMonth(measure) is { } column
        ? $"p.{column} + coalesce({columns.UnderLaw(measure, "f", $"p.key % {_months}")}, 0)"
        : "0";

    private static string List<T>(IEnumerable<T> items, Func<T, string> text) => string.Join(", ", items.Select(text));
}
