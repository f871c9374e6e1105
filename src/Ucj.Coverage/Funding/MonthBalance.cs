using NodaTime;

namespace Ucj.Coverage.Funding;

/// <summary>What a plan spends from a purse in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Spent">What is spent in it.</param>
/// <param name="Left">What is left afterwards of the envelope that pays for the month.</param>
public readonly record struct MonthBalance(YearMonth Month, Rupiah Spent, Rupiah Left);
