using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>What the premium of one of a public employer's own depends on.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Wage">The wage, in rupiah.</param>
/// <param name="RiskClass">The number of the risk class.</param>
/// <param name="Workers">How many the employer has, where that is known.</param>
/// <param name="Purse">The kind of purse that pays; <see langword="null"/> when it is not one of the model's.</param>
internal readonly record struct StaffProfile(Sector Sector, long Wage, byte RiskClass, int? Workers, FundingSourceKind? Purse)
{
    /// <summary>The same, as the premium law asks for it.</summary>
    public PremiumProfile ToPremiumProfile() => new(EmploymentSegment.Pu)
    {
        Sector = Sector,
        Income = new Rupiah(Wage),
        RiskClass = new RiskClass(RiskClass),
        Workers = Workers,
        Payer = Purse is { } kind ? PremiumPayer.Purse(kind) : PremiumPayer.Employer,
    };
}
