namespace Ucj.Coverage.Scenarios;

/// <summary>New money of one purse.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Amount">How much.</param>
/// <param name="Workers">The workers it pays for, beyond those the money there is pays for.</param>
public readonly record struct GoalPart(string SourceId, Rupiah Amount, long Workers);
