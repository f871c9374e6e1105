using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Money that does not move in a projection: of the months in which there are envelopes, planned month by month with all that
/// the projection wrote, what still keeps each purse from one more of the uncovered.
/// </summary>
internal static class ProjectedMoney
{
    /// <summary>The idle money of purses, by order of use and id.</summary>
    public static IReadOnlyList<IdleMoney> Idle(Projection projection)
    {
        var model = projection.Model;
        if (!projection.Assumptions.SpendEnvelopes || model.Law is not { } law) return [];
        MonthRange[] touched = [.. Shares.Envelopes(model).Select(envelope => envelope.Months.Intersect(projection.MonthRange)).OfType<MonthRange>()];
        if (touched is []) return [];
        var window = new MonthRange(touched.Min(months => months.First), touched.Max(months => months.Last));
        if (window.First < law.FirstMonth) return [];
        var plan = FundingPlanner.Plan(model, new FundingRequest(window) { Monthly = true, Strategy = projection.Assumptions.Strategy });
        var capped = model.FundingSources.Where(purse => IsCapped(purse, projection, touched.Max(months => months.Length)))
            .Select(purse => purse.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. plan.Sources.Where(source => source.Spent > Rupiah.Zero && capped.Contains(source.SourceId)).Select(source => new IdleMoney(
                source.SourceId,
                source.Free,
                new PurseRefusal(source.SourceId, RefusalKind.MonthsCap)
                {
                    MaxMonths = model.FundingSources.First(purse => purse.Id == source.SourceId).MaxMonths,
                })),
            .. plan.Idle.Where(idle => !capped.Contains(idle.SourceId)),
        ];
    }

    /// <summary>Whether a purse may pay for fewer months than it is planned for at once.</summary>
    private static bool IsCapped(FundingSource purse, Projection projection, int longest) =>
        purse.MaxMonths is { } most && most < Math.Min(longest, projection.Assumptions.MonthsFunded ?? int.MaxValue);
}
