using NodaTime;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Who enters and leaves the workforce. Everybody is in it in the base month.</summary>
/// <param name="EnteringPercent">How many of a hundred enter between the earliest entry and the base month.</param>
/// <param name="EarliestEntry">The earliest first month.</param>
/// <param name="LeavingPercent">How many of a hundred leave between the base month and the latest exit.</param>
/// <param name="LatestExit">The latest last month.</param>
internal sealed record MovementProfile(int EnteringPercent, YearMonth EarliestEntry, int LeavingPercent, YearMonth LatestExit);
