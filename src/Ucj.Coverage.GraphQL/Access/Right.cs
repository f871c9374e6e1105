namespace Ucj.Coverage.GraphQL.Access;

/// <summary>What a question or a change needs of who asks for it.</summary>
internal enum Right
{
    /// <summary>To see what is published: law, regions, groups, targets, and figures with small numbers hidden.</summary>
    SeePublished,

    /// <summary>To see every figure of the caller's regions, names of employers and purses among them.</summary>
    SeeFigures,

    /// <summary>
    /// To see what is of the whole dataset and of no region: how an import goes, which plans are approved, and what purses paid
    /// against a rule, for their rules are those of all their regions.
    /// </summary>
    SeeWhole,

    /// <summary>To set targets and envelopes.</summary>
    ChangePlans,

    /// <summary>To approve plans for the whole dataset.</summary>
    ApprovePlans,

    /// <summary>To see workers one by one, and to record their participation.</summary>
    ChangeParticipation,

    /// <summary>To import the whole dataset.</summary>
    ImportDataset,

    /// <summary>To see who changed what.</summary>
    SeeAudit,
}
