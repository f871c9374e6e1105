using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Scenarios;

/// <summary>One projection less another: by how much more, or less, there is.</summary>
/// <param name="Month">The last month.</param>
/// <param name="Denominator">The name of the denominator of the points.</param>
/// <param name="Workers">Active workers in the last month.</param>
/// <param name="Points">Percentage points in the last month, of both rounded percentages; absent without a denominator.</param>
/// <param name="WorkerMonths">Active workers, all months together.</param>
/// <param name="Average">Active workers a month on average, of both rounded averages.</param>
/// <param name="Peak">Active workers in the month that has the most; of each projection its own.</param>
/// <param name="Dues">Dues over all months, by programme and by who pays.</param>
/// <param name="Groups">Active workers in the last month by group; those without a difference are left out.</param>
/// <param name="Villages">Active workers in the last month by village; those without a difference are left out.</param>
/// <param name="Payers">Dues over all months by payer; those without a difference are left out.</param>
public sealed record ScenarioDifference(
    YearMonth Month,
    string Denominator,
    long Workers,
    decimal? Points,
    long WorkerMonths,
    decimal Average,
    long Peak,
    Dues Dues,
    IReadOnlyList<(string Code, long Workers)> Groups,
    IReadOnlyList<(string Code, long Workers)> Villages,
    IReadOnlyList<(string Code, Rupiah Amount)> Payers)
{
    /// <summary>Whether there is any: in active workers, in any month, or in what is due from anybody.</summary>
    public bool IsSome => WorkerMonths != 0 || Peak != 0 || Points is not (null or 0) || Dues != default
        || Groups.Count + Villages.Count + Payers.Count > 0;

    /// <summary>What the second has more than the first.</summary>
    /// <param name="first">A projection.</param>
    /// <param name="second">A projection of the same months.</param>
    public static ScenarioDifference Between(Projection first, Projection second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (before, after) = (first.Months[^1], second.Months[^1]);
        return new ScenarioDifference(
            after.Month,
            second.Denominator,
            after.Active - before.Active,
            after.Percent?.Value - before.Percent?.Value,
            second.WorkerMonths - first.WorkerMonths,
            second.AverageActive - first.AverageActive,
            second.Peak.Active - first.Peak.Active,
            second.Dues - first.Dues,
            Differences(first.GroupsIn(before.Month), second.GroupsIn(after.Month)),
            Differences(first.VillagesIn(before.Month), second.VillagesIn(after.Month)),
            [.. Differences(DuesBy(first), DuesBy(second)).Select(one => (one.Code, new Rupiah(one.Difference)))]);
    }

    private static IEnumerable<(string Code, long Amount)> DuesBy(Projection projection) => projection.Months
        .SelectMany(month => projection.PayersIn(month.Month)).GroupBy(one => one.Payer.ToString(), StringComparer.Ordinal)
        .Select(ones => (ones.Key, ones.Sum(one => one.Dues.Total.Amount)));

    private static (string Code, long Difference)[] Differences(
        IEnumerable<(string Code, long Count)> first,
        IEnumerable<(string Code, long Count)> second)
    {
        var differences = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (code, count) in second) differences[code] = count;
        foreach (var (code, count) in first) differences[code] = differences.GetValueOrDefault(code) - count;
        return [.. differences.Where(one => one.Value != 0).Select(one => (one.Key, one.Value))];
    }
}
