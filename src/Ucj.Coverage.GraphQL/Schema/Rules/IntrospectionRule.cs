using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>Refuses questions for the schema where it is not served; <c>__typename</c> always is.</summary>
internal sealed class IntrospectionRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var depths = new SelectionDepths(context.Document);
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            foreach (var root in depths.Fields(operation.SelectionSet))
            {
                var name = root.Name.StringValue;
                if (name is "__schema" or "__type") throw new RefusedError(Throw.NoIntrospection(name));
            }
        }

        return default;
    }
}
