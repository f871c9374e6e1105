using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>What a base is.</summary>
internal sealed class PremiumBasisEnum() : CodeEnum<PremiumBasis>("What the base of a premium line is.", value => value switch
{
    PremiumBasis.Wage => "The month's wage.",
    PremiumBasis.WageToCeiling => "The month's wage up to a ceiling.",
    PremiumBasis.IncomeBand => "The base of the band an income falls into.",
    PremiumBasis.FixedSum => "A sum that depends on nothing.",
    PremiumBasis.ContractValue => "A project's contract value before VAT, in marginal brackets.",
    PremiumBasis.ContractValueWithVat =>
        "A project's contract value with VAT, which is taken out before the marginal brackets apply.",
    PremiumBasis.ProjectWages => "The wages of all workers of a project in the month.",
    PremiumBasis.Term => "The sum of a migrant worker's standard term.",
    PremiumBasis.FurtherMonths => "The sum of a migrant worker's months beyond the standard term.",
    PremiumBasis.BeforeDeparture => "The sum a migrant worker owes before departure when an agency places him.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
