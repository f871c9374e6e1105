using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>A spell of a worker who is kept up to date.</summary>
/// <param name="Months">Its months.</param>
/// <param name="Programmes">Its programmes.</param>
/// <param name="Payer">The number of its payer.</param>
/// <param name="AtLowestBand">Whether a BPU worker is charged the lowest band, whatever his income.</param>
internal readonly record struct LiveSpell(MonthBounds Months, ProgrammeSet Programmes, int Payer, bool AtLowestBand = false);
