using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// GET changes nothing, one answer is no stream, and a change where there is nothing to change is refused before
/// anything else is said about it.
/// </summary>
internal sealed class OperationRule(bool canChange) : ValidationRuleBase
{
    /// <summary>The entry of the user context that says which kinds of operation the transport carries.</summary>
    public const string Carried = "operations";

    /// <summary>Refuses an operation the transport or the schema cannot carry out.</summary>
    public static void Check(GraphQLOperationDefinition operation, bool canChange, IDictionary<string, object?> userContext)
    {
        if (operation.Operation == OperationType.Query) return;
        var carried = userContext.TryGetValue(Carried, out var value) && value is Operations known ? known : Operations.Query;
        if (operation.Operation == OperationType.Mutation)
        {
            if (!carried.HasFlag(Operations.Mutation)) throw new RefusedError(Throw.ChangeOverGet());
            if (!canChange) throw new RefusedError(Throw.NothingToChange());
        }
        else if (!carried.HasFlag(Operations.Subscription))
        {
            throw new RefusedError(Throw.StreamOnly());
        }
    }

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        Check(context.Operation, canChange, context.UserContext);
        return default;
    }
}
