using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Scenarios;

/// <summary>Workers for whom new money pays.</summary>
/// <param name="Village">Where they live.</param>
/// <param name="Group">The code of their group.</param>
/// <param name="Workers">How many; less than 0 where the plan with the new money pays for fewer than without.</param>
public readonly record struct GoalWorkers(RegionCode Village, string Group, long Workers);
