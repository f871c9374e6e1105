namespace Ucj.Coverage.Premiums;

/// <summary>What the base of a premium line is.</summary>
public enum PremiumBasis
{
    /// <summary>The month's wage.</summary>
    Wage,

    /// <summary>The month's wage up to a ceiling.</summary>
    WageToCeiling,

    /// <summary>The base of the band an income falls into.</summary>
    IncomeBand,

    /// <summary>A sum that depends on nothing.</summary>
    FixedSum,

    /// <summary>A project's contract value before VAT, in marginal brackets.</summary>
    ContractValue,

    /// <summary>A project's contract value with VAT, which is taken out first, in marginal brackets.</summary>
    ContractValueWithVat,

    /// <summary>The wages of all workers of a project in a month.</summary>
    ProjectWages,

    /// <summary>The sum of a migrant worker's standard term.</summary>
    Term,

    /// <summary>The sum of a migrant worker's months beyond the standard term.</summary>
    FurtherMonths,

    /// <summary>The sum a migrant worker owes before departure when an agency places him.</summary>
    BeforeDeparture,
}
