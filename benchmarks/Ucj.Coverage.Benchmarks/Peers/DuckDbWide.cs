using DuckDB.NET.Data;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// One wide row per worker (and one more for each further spell) with his dues under each law, grouped by cell and by the
/// interval in which he is eligible and covered; the groups are then spread over their months.
/// </summary>
internal sealed class DuckDbWide(PeerData data) : IDuckDbFormulation
{
    private readonly DuckDbColumns _columns = new(data, [.. data.Tariffs.Values]);
    private readonly Dictionary<Interval, short> _intervals = [];

    public string Name => "wide";

    public string Query =>
        $"""
        WITH g AS (
            SELECT cell, interval_number, count(*) n,
                {List(_columns.OfAllLaws.Select(column => $"sum({column})::BIGINT {column}"))}
            FROM workers GROUP BY cell, interval_number)
        SELECT g.cell::INTEGER * {data.Months.Length} + i.month AS key, sum(n * eligible)::BIGINT, sum(n * active)::BIGINT,
            {List(DuckDbColumns.Measures.Select(Due))}
        FROM g JOIN intervals i USING (interval_number) GROUP BY key
        """;

    public void Load(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            CREATE TABLE workers (
                cell SMALLINT, interval_number SMALLINT, {List(_columns.OfAllLaws.Select(column => $"{column} INTEGER"))});
            CREATE TABLE intervals (interval_number SMALLINT, month TINYINT, eligible TINYINT, active TINYINT);
            """;
        command.ExecuteNonQuery();
        using (var rows = connection.CreateAppender("workers"))
        {
            foreach (var worker in data.Workers().Where(worker => worker.From <= worker.To))
            {
                Add(rows, worker.Cell, worker.From, worker.To, worker.Spells.FirstOrDefault());
                foreach (var further in worker.Spells.Skip(1)) Add(rows, worker.Cell, 0, -1, further);
            }
        }

        using var months = connection.CreateAppender("intervals");
        foreach (var (interval, number) in _intervals) AddMonths(months, interval, number);
    }

    private void Add(DuckDBAppender rows, int cell, int from, int to, PeerSpell? spell)
    {
        var interval = new Interval(from, to, spell?.From ?? 0, spell?.To ?? -1);
        if (!_intervals.TryGetValue(interval, out var number)) _intervals[interval] = number = checked((short)_intervals.Count);
        var row = rows.CreateRow().AppendValue((short)cell).AppendValue(number);
        foreach (var value in _columns.Values(spell)) row.AppendValue(value);
        row.EndRow();
    }

    private void AddMonths(DuckDBAppender months, Interval interval, short number)
    {
        for (var month = 0; month < data.Months.Length; month++)
        {
            var eligible = interval.From <= month && month <= interval.To;
            var active = interval.SpellFrom <= month && month <= interval.SpellTo;
            if (!eligible && !active) continue;
            months.CreateRow().AppendValue(number).AppendValue((sbyte)month)
                .AppendValue((sbyte)(eligible ? 1 : 0)).AppendValue((sbyte)(active ? 1 : 0)).EndRow();
        }
    }

    private string Due(int measure) => $"sum(active * ({_columns.UnderLaw(measure, "g", "i.month")}))::BIGINT";

    private static string List(IEnumerable<string> items) => string.Join(", ", items);

    private readonly record struct Interval(int From, int To, int SpellFrom, int SpellTo);
}
