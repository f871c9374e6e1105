namespace Ucj.Coverage.GraphQL.Access;

/// <summary>What a caller is to the regency, from the one who sees least to the one who may do everything.</summary>
internal enum Role
{
    /// <summary>Anyone: published aggregates, in which small numbers are hidden.</summary>
    Public,

    /// <summary>Sees every figure, changes nothing.</summary>
    Analyst,

    /// <summary>Also keeps plans, targets and purses.</summary>
    Planner,

    /// <summary>Also imports data and records participation, and sees workers; keeps no plans.</summary>
    Registrar,

    /// <summary>Everything, and who did what.</summary>
    Admin,
}
