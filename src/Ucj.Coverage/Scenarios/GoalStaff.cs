namespace Ucj.Coverage.Scenarios;

/// <summary>Staff of a public employer for whom new money pays.</summary>
/// <param name="EmployerId">The employer's id.</param>
/// <param name="SourceId">The id of the purse that pays for it.</param>
/// <param name="Workers">How many.</param>
public readonly record struct GoalStaff(string EmployerId, string SourceId, long Workers);
