using NodaTime;

namespace Ucj.Coverage.Scenarios;

/// <summary>A month in which a path crosses its target.</summary>
/// <param name="Month">The first month on the other side.</param>
/// <param name="Reached">Whether the target is reached from it on, rather than missed.</param>
public readonly record struct TargetCrossing(YearMonth Month, bool Reached);
