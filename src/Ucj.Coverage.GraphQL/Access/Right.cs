namespace Ucj.Coverage.GraphQL.Access;

/// <summary>What a question or a change needs of who asks for it.</summary>
internal enum Right
{
    /// <summary>To see what is published: law, regions, groups, targets, and figures with small numbers hidden.</summary>
    SeePublished,

    /// <summary>To see every figure of the caller's regions, names of employers and purses among them.</summary>
    SeeFigures,

    /// <summary>To see what is of the whole dataset and of no region: how an import goes.</summary>
    SeeImports,

    /// <summary>To keep plans, targets and purses.</summary>
    ChangePlans,

    /// <summary>To see and record workers and their participation, and to import them.</summary>
    ChangeParticipation,

    /// <summary>To see who changed what.</summary>
    SeeAudit,
}
