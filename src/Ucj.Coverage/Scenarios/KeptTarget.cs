using NodaTime;

namespace Ucj.Coverage.Scenarios;

/// <summary>What it takes to keep a target month after month.</summary>
/// <param name="Months">The workers needed in each month beside those covered already, month after month.</param>
public sealed record KeptTarget(IReadOnlyList<(YearMonth Month, long Workers)> Months)
{
    /// <summary>For how many months after a paid one a worker still counts as active.</summary>
    /// <value>0 or more; the default is 0.</value>
    public int ToleranceMonths { get; init; }

    /// <summary>
    /// The fewest months of cover, of all workers together: each is paid as late as it is needed, so that tolerance carries it
    /// farthest.
    /// </summary>
    public long WorkerMonths
    {
        get
        {
            var paid = new long[Months.Count];
            var carried = 0L;
            for (var month = 0; month < paid.Length; month++)
            {
                if (month > ToleranceMonths) carried -= paid[month - ToleranceMonths - 1];
                paid[month] = Math.Max(0, Months[month].Workers - carried);
                carried += paid[month];
            }

            return paid.Sum();
        }
    }

    /// <summary>The most workers needed in one month: so many are paid for when each is covered for the whole range.</summary>
    public long MostWorkers => Months.Max(month => month.Workers);
}
