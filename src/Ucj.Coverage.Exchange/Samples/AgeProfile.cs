namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Ages in completed years.</summary>
/// <param name="Lowest">The lowest in the base month.</param>
/// <param name="Highest">The highest in the base month, and of a covered worker in his last month.</param>
/// <param name="CoveredLowest">The lowest of a covered worker in his first month.</param>
internal sealed record AgeProfile(int Lowest, int Highest, int CoveredLowest);
