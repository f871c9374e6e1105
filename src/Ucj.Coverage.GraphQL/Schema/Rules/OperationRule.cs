using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// GET changes nothing, one answer is no stream, and a kind of operation the schema does not have is refused before
/// anything else is said about it.
/// </summary>
internal sealed class OperationRule : ValidationRuleBase
{
    /// <summary>The entry of the user context that says which kinds of operation the transport carries.</summary>
    public const string Carried = "operations";

    /// <summary>Refuses an operation the transport or the schema cannot carry out.</summary>
    public static void Check(GraphQLOperationDefinition operation, ISchema schema, IDictionary<string, object?> userContext)
    {
        if (operation.Operation == OperationType.Query) return;
        var carried = userContext.TryGetValue(Carried, out var value) && value is Operations known ? known : Operations.Query;
        if (operation.Operation == OperationType.Mutation)
        {
            if (!carried.HasFlag(Operations.Mutation)) throw new RefusedError(Throw.ChangeOverGet());
            if (schema.Mutation is null) throw new RefusedError(Throw.NothingToChange());
        }
        else if (!carried.HasFlag(Operations.Subscription))
        {
            throw new RefusedError(Throw.StreamOnly());
        }
    }

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        Check(context.Operation, context.Schema, context.UserContext);
        return default;
    }
}
