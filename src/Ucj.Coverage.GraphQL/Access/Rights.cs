namespace Ucj.Coverage.GraphQL.Access;

/// <summary>A role in some regions: all that an answer depends on besides the question.</summary>
/// <param name="Role">The role.</param>
/// <param name="Scope">The regions.</param>
internal sealed record Rights(Role Role, Scope Scope)
{
    /// <summary>Those of a caller on this machine where <c>Access:Local</c> is set.</summary>
    public static Rights OfThisMachine { get; } = new(Role.Analyst, Scope.Everywhere);

    /// <summary>Whether they include a right.</summary>
    public bool Has(Right right) => right switch
    {
        Right.SeePublished => true,
        Right.SeeFigures => Role >= Role.Analyst,
        Right.SeeWhole => Role >= Role.Analyst && Scope.IsEverywhere,
        Right.ChangePlans => Role is Role.Planner or Role.Admin,
        Right.ApprovePlans => Has(Right.ChangePlans) && Scope.IsEverywhere,
        Right.ChangeParticipation => Role is Role.Registrar or Role.Admin,
        Right.ImportDataset => Has(Right.ChangeParticipation) && Scope.IsEverywhere,
        Right.SeeAudit => Role == Role.Admin && Scope.IsEverywhere,
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, null),
    };

    /// <summary>The rights in one line, such as <c>ANALYST 13.11.01.2001</c>.</summary>
    public override string ToString() => $"{Code.Of(Role)} {Scope}";
}
