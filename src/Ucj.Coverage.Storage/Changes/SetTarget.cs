using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>Sets a target; one of the same region, month and denominator is corrected by it.</summary>
/// <param name="Target">The target as it is from now on.</param>
public sealed record SetTarget(CoverageTarget Target) : RegencyChange;
