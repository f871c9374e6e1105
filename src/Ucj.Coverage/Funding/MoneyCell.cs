namespace Ucj.Coverage.Funding;

/// <summary>Like workers, as a search for the least money sees them.</summary>
/// <param name="Class">Their class; -1 for staff.</param>
/// <param name="Workers">How many.</param>
/// <param name="Least">How many of them are paid for in any case.</param>
/// <param name="Group">The group they count in.</param>
internal readonly record struct MoneyCell(int Class, long Workers, long Least, int Group);
