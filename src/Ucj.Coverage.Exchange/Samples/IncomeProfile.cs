namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Monthly incomes in rupiah, spread evenly.</summary>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest, if a whole number of steps leads to it.</param>
/// <param name="Step">What incomes differ by at least.</param>
/// <param name="KnownPercent">Of how many of a hundred the income is known.</param>
internal sealed record IncomeProfile(int Lowest, int Highest, int Step, int KnownPercent);
