namespace Ucj.Coverage.Scenarios;

/// <summary>One of the limits that together keep a goal from being reached.</summary>
/// <param name="Kind">What kind of limit.</param>
/// <param name="SourceId">The purse it is a limit of; <see langword="null"/> for none.</param>
/// <param name="Workers">How many more workers could be paid for without it alone; for too few workers, how many lack.</param>
/// <param name="Text">What stands in the way and what would lift it.</param>
public sealed record GoalLimit(GoalLimitKind Kind, string? SourceId, long Workers, Phrase Text);
