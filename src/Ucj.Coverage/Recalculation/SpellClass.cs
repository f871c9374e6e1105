using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>All that decides what is due for a spell, save the month and the amount of the income.</summary>
/// <param name="Segment">The worker's segment.</param>
/// <param name="Sector">His sector.</param>
/// <param name="Risk">The number of his risk class, or none.</param>
/// <param name="FirmSize">The fewest workers his employer may have to be treated by law as it is.</param>
/// <param name="Programmes">The spell's programmes, those of them that the segment's law knows.</param>
/// <param name="Payer">The number of the spell's payer.</param>
/// <param name="Amount">What stands in the amount.</param>
internal readonly record struct SpellClass(
    EmploymentSegment Segment,
    Sector Sector,
    byte Risk,
    int FirmSize,
    ProgrammeSet Programmes,
    int Payer,
    AmountKind Amount)
{
    /// <summary>The profile by which the law is asked.</summary>
    public PremiumProfile Profile(Rupiah? income, PremiumPayer payer) => new(Segment)
    {
        Sector = Sector,
        Income = income,
        RiskClass = RiskClass.IsValid(Risk) ? new RiskClass(Risk) : null,
        Workers = FirmSize,
        Programmes = Programmes,
        Payer = payer,
    };
}
