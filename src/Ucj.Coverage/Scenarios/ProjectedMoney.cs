using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Money that does not move in a projection: of the months in which there are envelopes, planned month by month with all that
/// the projection wrote, what still keeps each purse from one more of the uncovered.
/// </summary>
internal static class ProjectedMoney
{
    /// <summary>The idle money of purses, each once, by order of use and id.</summary>
    public static IReadOnlyList<IdleMoney> Idle(Projection projection)
    {
        var model = projection.Model;
        if (!projection.Assumptions.SpendEnvelopes || model.Law is not { } law) return [];
        (FundingSource Purse, MonthRange Months)[] touched = [.. Touched(projection)];
        if (touched is [] || touched.Min(one => one.Months.First) < law.FirstMonth) return [];
        var window = new MonthRange(touched.Min(one => one.Months.First), touched.Max(one => one.Months.Last));
        var months = FundingPlanner.Plan(model, Asked(projection, window) with { Monthly = true });
        var idle = new Dictionary<string, IdleMoney>(StringComparer.Ordinal);
        foreach (var (purse, _) in touched.Where(one => IsCapped(one.Purse, one.Months, projection)))
        {
            if (months.Sources.First(source => source.SourceId == purse.Id) is { Spent: var paid, Free: var free } && paid > Rupiah.Zero)
                idle.TryAdd(purse.Id, new IdleMoney(purse.Id, free, new PurseRefusal(purse.Id, RefusalKind.MonthsCap) { MaxMonths = purse.MaxMonths }));
        }

        foreach (var one in months.Idle) idle.TryAdd(one.SourceId, one);

        // The staff of public employers is owed whole windows; so months outside a legal basis are looked at by themselves.
        foreach (var outside in touched.SelectMany(one => Outside(one.Purse, one.Months)).GroupBy(one => one.Months, one => one.Purse.Id))
        {
            string[] sources = [.. outside];
            foreach (var one in FundingPlanner.Plan(model, Asked(projection, outside.Key)).Idle.Where(one => sources.Contains(one.SourceId)))
                idle.TryAdd(one.SourceId, one);
        }

        return [.. model.FundingSources.OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal)
            .Where(purse => idle.ContainsKey(purse.Id)).Select(purse => idle[purse.Id])];
    }

    private static FundingRequest Asked(Projection projection, MonthRange window) => new(window) { Strategy = projection.Assumptions.Strategy };

    private static IEnumerable<(FundingSource Purse, MonthRange Months)> Touched(Projection projection)
    {
        var purses = projection.Model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        foreach (var envelope in Shares.Envelopes(projection.Model))
        {
            if (envelope.Months.Intersect(projection.MonthRange) is { } months) yield return (purses[envelope.SourceId], months);
        }
    }

    /// <summary>The months before and after those in which a purse's legal basis is in force.</summary>
    private static IEnumerable<(FundingSource Purse, MonthRange Months)> Outside(FundingSource purse, MonthRange months)
    {
        if (PayingMonths.Of(purse, months) is not { } paying)
        {
            yield return (purse, months);
            yield break;
        }

        if (months.First < paying.First) yield return (purse, new MonthRange(months.First, ContributionMonth.Plus(paying.First, -1)));
        if (paying.Last < months.Last) yield return (purse, new MonthRange(ContributionMonth.Plus(paying.Last, 1), months.Last));
    }

    /// <summary>Whether a purse may pay for fewer months than it is planned for at once.</summary>
    private static bool IsCapped(FundingSource purse, MonthRange months, Projection projection) =>
        purse.MaxMonths is { } most && most < Math.Min(months.Length, projection.Assumptions.MonthsFunded ?? int.MaxValue);
}
