using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// The columns of dues of one table: one per measure and law, but one column where two laws give every worker the same, and
/// none where nobody owes anything. What employers owe is not stored: it is the rest.
/// </summary>
internal sealed class DuckDbColumns
{
    private static readonly string[] Names = ["jkk", "jkm", "jht", "jp", "by_worker", "by_fund"];

    private readonly PeerData _data;
    private readonly List<(int Measure, int Law)> _stored = [];
    private readonly int?[][] _columnOf;

    public DuckDbColumns(PeerData data, IReadOnlyList<Dues[]> tariffs)
    {
        _data = data;
        _columnOf = [.. Measures.Select(_ => new int?[data.LawStarts.Count])];
        foreach (var measure in Measures)
        {
            for (var law = 0; law < data.LawStarts.Count; law++) _columnOf[measure][law] = ColumnOf(tariffs, measure, law);
        }
    }

    /// <summary>The numbers of all measures of dues; in this order queries give them.</summary>
    public static IEnumerable<int> Measures => Enumerable.Range(0, Names.Length);

    /// <summary>The names of the columns of a worker under all laws.</summary>
    public IReadOnlyList<string> OfAllLaws => [.. _stored.Select(column => $"{Names[column.Measure]}_{column.Law}")];

    /// <summary>The names of the columns of a worker in one month.</summary>
    public IReadOnlyList<string> OfMonth => [.. UsedMeasures.Select(measure => Names[measure])];

    private IEnumerable<int> UsedMeasures => Measures.Where(measure => _columnOf[measure].Any(column => column is not null));

    /// <summary>The values of <see cref="OfAllLaws"/>, all zero without a spell.</summary>
    public IEnumerable<int> Values(PeerSpell? spell) =>
        _stored.Select(column => spell is null ? 0 : Value(spell.DuesByLaw[column.Law], column.Measure));

    /// <summary>The values of <see cref="OfMonth"/>, all zero without a spell.</summary>
    public IEnumerable<int> Values(PeerSpell? spell, int month) => UsedMeasures.Select(measure =>
        spell is null ? 0 : Value(spell.DuesByLaw[_data.LawIn(month)], measure));

    /// <summary>The name of the column of a measure in <see cref="OfMonth"/>; none when nobody owes it.</summary>
    public string? InMonth(int measure) => UsedMeasures.Contains(measure) ? Names[measure] : null;

    /// <summary>SQL for a measure in a month, out of the columns of all laws of a table.</summary>
    public string UnderLaw(int measure, string table, string month)
    {
        string Column(int law) => _columnOf[measure][law] is { } column ? $"{table}.{OfAllLaws[column]}" : "0";
        var whens = Enumerable.Range(0, _data.LawStarts.Count).Reverse()
            .Select(law => $"WHEN {month} >= {_data.LawStarts[law]} THEN {Column(law)}");
        return $"CASE {string.Join(' ', whens)} END";
    }

    private int? ColumnOf(IReadOnlyList<Dues[]> tariffs, int measure, int law)
    {
        for (var earlier = 0; earlier < law; earlier++)
        {
            if (tariffs.All(dues => Value(dues[earlier], measure) == Value(dues[law], measure)))
                return _columnOf[measure][earlier];
        }

        if (tariffs.All(dues => Value(dues[law], measure) == 0)) return null;
        _stored.Add((measure, law));
        return _stored.Count - 1;
    }

    private static int Value(Dues dues, int measure) => checked((int)(measure switch
    {
        0 => dues.Jkk,
        1 => dues.Jkm,
        2 => dues.Jht,
        3 => dues.Jp,
        4 => dues.ByWorker,
        _ => dues.ByFund,
    }).Amount);
}
