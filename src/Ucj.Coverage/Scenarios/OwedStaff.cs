using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>Staff of public employers that a plan leaves unpaid and only one purse may pay for.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Purse">The purse; <see langword="null"/> where the data has no such purse.</param>
/// <param name="Workers">How many.</param>
/// <param name="IsForbidden">Whether the purse's earmark forbids them.</param>
/// <param name="Sums">What the cheapest 0, 1, 2 … of them cost; nothing but 0 where they are not paid for by money alone.</param>
internal sealed record OwedStaff(string SourceId, FundingSource? Purse, long Workers, bool IsForbidden, long[] Sums)
{
    /// <summary>The unpaid staff of each purse, those its earmark forbids by themselves.</summary>
    public static IEnumerable<OwedStaff> Of(CoverageModel open, FundingPlan plan, CancellationToken cancellation)
    {
        foreach (var charges in plan.FirstCharges.Where(charge => charge.PaidWorkers < charge.OwedWorkers).GroupBy(charge => charge.SourceId))
        {
            var unpaid = charges.Sum(charge => (long)charge.OwedWorkers - charge.PaidWorkers);
            var purse = open.FundingSources.FirstOrDefault(one => one.Id == charges.Key);
            var sums = purse is null ? null : StaffCosts.Sums(open, plan, purse, cancellation);
            var admitted = sums?.Length - 1 ?? unpaid;
            if (admitted > 0) yield return new OwedStaff(charges.Key, purse, admitted, false, sums ?? [0]);
            if (admitted < unpaid) yield return new OwedStaff(charges.Key, purse, unpaid - admitted, true, [0]);
        }
    }

    /// <summary>Whether the purse may pay for them in all the months of a plan, once it has the money.</summary>
    public bool MayBePaid(FundingPlan plan) => !IsForbidden && GoalSearch.PotsOf(plan, SourceId).Length > 0;
}
