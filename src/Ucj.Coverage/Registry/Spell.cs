using NodaTime;

namespace Ucj.Coverage.Registry;

/// <summary>A spell (masa kepesertaan): an unbroken run of paid months of one worker.</summary>
/// <param name="Programmes">What is paid for; at least JKK and JKM.</param>
/// <param name="From">The first paid month, inclusive.</param>
/// <param name="To">The last paid month, inclusive; <see langword="null"/> while it is still running.</param>
/// <param name="Payer">Who pays.</param>
public sealed record Spell(ProgrammeSet Programmes, YearMonth From, YearMonth? To, Payer Payer);
