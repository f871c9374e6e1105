using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>For whom new money pays: the plan with it beside the plan without.</summary>
internal static class GoalPayments
{
    /// <summary>By purse into which new money goes, by id.</summary>
    public static IReadOnlyList<GoalPart> Parts(FundingPlan before, FundingPlan after, IReadOnlyList<RaisedEnvelope> raised) => [.. raised
        .GroupBy(one => one.Envelope.SourceId)
        .OrderBy(purse => purse.Key, StringComparer.Ordinal)
        .Select(purse => new GoalPart(
            purse.Key, new Rupiah(purse.Sum(one => one.More)), Math.Max(0, PaidBy(after, purse.Key) - PaidBy(before, purse.Key))))];

    /// <summary>By nagari and group.</summary>
    public static IReadOnlyList<GoalWorkers> Workers(FundingPlan before, FundingPlan after)
    {
        var workers = new Dictionary<(string Village, string Group), GoalWorkers>();
        foreach (var (line, sign) in after.Lines.Select(line => (line, 1)).Concat(before.Lines.Select(line => (line, -1))))
        {
            var key = (line.Need.Village.ToString(), line.Need.Group);
            var known = workers.GetValueOrDefault(key, new GoalWorkers(line.Need.Village, line.Need.Group, 0));
            workers[key] = known with { Workers = known.Workers + (sign * line.Workers) };
        }

        return [.. workers.Where(pair => pair.Value.Workers != 0)
            .OrderBy(pair => pair.Key.Village, StringComparer.Ordinal).ThenBy(pair => pair.Key.Group, StringComparer.Ordinal)
            .Select(pair => pair.Value)];
    }

    /// <summary>By public employer whose staff is paid for.</summary>
    public static IReadOnlyList<GoalStaff> Staff(FundingPlan before, FundingPlan after)
    {
        var paid = before.FirstCharges.ToDictionary(charge => charge.EmployerId, charge => charge.PaidWorkers, StringComparer.Ordinal);
        return [.. after.FirstCharges
            .Select(charge => new GoalStaff(charge.EmployerId, charge.SourceId, charge.PaidWorkers - paid.GetValueOrDefault(charge.EmployerId)))
            .Where(staff => staff.Workers != 0)];
    }

    private static long PaidBy(FundingPlan plan, string id) =>
        plan.Lines.Where(line => line.SourceId == id).Sum(line => (long)line.Workers)
        + plan.FirstCharges.Where(charge => charge.SourceId == id).Sum(charge => (long)charge.PaidWorkers);
}
