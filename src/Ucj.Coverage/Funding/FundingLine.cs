namespace Ucj.Coverage.Funding;

/// <summary>One line of a plan: a purse pays for workers of a need.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Need">The need; its month is that of the line in a monthly plan.</param>
/// <param name="Months">The months paid for.</param>
/// <param name="Workers">How many, 1 or more.</param>
/// <param name="Amount">What it costs over all the months.</param>
public readonly record struct FundingLine(string SourceId, FundingNeed Need, MonthRange Months, int Workers, Rupiah Amount);
