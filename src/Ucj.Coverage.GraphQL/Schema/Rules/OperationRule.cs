using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// GET changes nothing; and a kind of operation the schema does not have is refused before it is run.
/// </summary>
internal sealed class OperationRule : ValidationRuleBase
{
    /// <summary>The entry of the user context that says whether the call may only read.</summary>
    public const string ReadOnly = "readOnly";

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation == OperationType.Query) return default;
        throw new RefusedError(context.UserContext.TryGetValue(ReadOnly, out var readOnly) && readOnly is true
            ? Throw.ChangeOverGet()
            : Throw.NothingToChange());
    }
}
