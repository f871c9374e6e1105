namespace Ucj.Coverage.Premiums;

/// <summary>A standard term of a migrant worker's contract.</summary>
/// <param name="Months">Its months, positive.</param>
/// <param name="Sum">What is due for it.</param>
internal readonly record struct StandardTerm(int Months, long Sum);
