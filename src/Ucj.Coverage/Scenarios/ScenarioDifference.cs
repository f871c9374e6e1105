namespace Ucj.Coverage.Scenarios;

/// <summary>One projection less another: by how much more, or less, there is.</summary>
/// <param name="Workers">Active workers in the last month.</param>
/// <param name="Points">Percentage points in the last month, of both rounded percentages; absent without a denominator.</param>
/// <param name="Dues">Dues over all months, whoever pays.</param>
/// <param name="Groups">Active workers in the last month by group; those without a difference are left out.</param>
/// <param name="Villages">Active workers in the last month by village; those without a difference are left out.</param>
/// <param name="Payers">Dues over all months by payer; those without a difference are left out.</param>
public sealed record ScenarioDifference(
    long Workers,
    decimal? Points,
    Rupiah Dues,
    IReadOnlyList<(string Code, long Workers)> Groups,
    IReadOnlyList<(string Code, long Workers)> Villages,
    IReadOnlyList<(string Code, Rupiah Amount)> Payers)
{
    /// <summary>What the second has more than the first.</summary>
    /// <param name="first">A projection.</param>
    /// <param name="second">A projection of the same months.</param>
    public static ScenarioDifference Between(Projection first, Projection second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (before, after) = (first.Months[^1], second.Months[^1]);
        return new ScenarioDifference(
            after.Active - before.Active,
            after.Percent?.Value - before.Percent?.Value,
            TotalOf(second) - TotalOf(first),
            Differences(first.GroupsIn(before.Month), second.GroupsIn(after.Month)),
            Differences(first.VillagesIn(before.Month), second.VillagesIn(after.Month)),
            [.. Differences(DuesBy(first), DuesBy(second)).Select(one => (one.Code, new Rupiah(one.Difference)))]);
    }

    private static Rupiah TotalOf(Projection projection) =>
        projection.Months.Aggregate(Rupiah.Zero, (sum, month) => sum + month.Dues.Total);

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
