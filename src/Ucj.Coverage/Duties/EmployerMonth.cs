using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Duties;

/// <summary>What an employer did and owes in one month.</summary>
/// <param name="Month">The contribution month.</param>
/// <param name="Eligible">Its workers in the registry who are eligible in the month; 0 or more.</param>
/// <param name="Covered">
/// Those of them whose premium somebody pays: a spell covers the month. A tolerance forgives no premium, so it makes nobody
/// covered here.
/// </param>
/// <param name="Missing">
/// How many of the workers it employs are not covered: its <c>workers</c> less <paramref name="Covered"/>, not below 0. It
/// may exceed <see cref="Uncovered"/>, as the registry need not know them all; <see langword="null"/> where the number
/// of its workers is not known.
/// </param>
/// <param name="Unpriced">
/// Those of the uncovered for whom nothing is owed by this reckoning: construction workers without a known wage, whom their
/// project's premium covers, and workers of a public employer outside PU, whom no first charge pays.
/// </param>
/// <param name="Owed">The premiums of the other uncovered workers.</param>
public readonly record struct EmployerMonth(YearMonth Month, int Eligible, int Covered, int? Missing, int Unpriced, Dues Owed)
{
    /// <summary>Eligible workers whom no spell covers in the month.</summary>
    public int Uncovered => Eligible - Covered;

    /// <summary>
    /// How many of the missing nobody can price, since the registry does not know them; <see langword="null"/> where the number of
    /// workers is not known.
    /// </summary>
    public int? Unknown => Missing is { } missing ? Math.Max(0, missing - Uncovered) : null;
}
