namespace Ucj.Coverage.Funding;

/// <summary>An envelope (pagu): rupiah of one purse for a range of months.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Months">The months it may pay for.</param>
/// <param name="Amount">The money, not negative.</param>
public sealed record Envelope(string SourceId, MonthRange Months, Rupiah Amount);
