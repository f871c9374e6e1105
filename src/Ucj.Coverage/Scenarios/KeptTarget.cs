using NodaTime;

namespace Ucj.Coverage.Scenarios;

/// <summary>What it takes to keep a target month after month.</summary>
/// <param name="Months">The workers needed in each month beside those covered already.</param>
public sealed record KeptTarget(IReadOnlyList<(YearMonth Month, long Workers)> Months)
{
    /// <summary>The fewest months of cover, of all workers together.</summary>
    public long WorkerMonths => Months.Sum(month => month.Workers);

    /// <summary>The most workers needed in one month: so many are paid for when each is covered for the whole range.</summary>
    public long MostWorkers => Months.Max(month => month.Workers);
}
