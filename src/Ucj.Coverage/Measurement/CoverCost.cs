namespace Ucj.Coverage.Measurement;

/// <summary>What it would cost to cover the uncovered workers of a row in the month of its stocks.</summary>
/// <param name="Workers">The uncovered workers the price has an amount for; the duty of employers is left out.</param>
/// <param name="Amount">Their premiums of that one month.</param>
public readonly record struct CoverCost(long Workers, Rupiah Amount);
