using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// Refuses deep queries. It runs first and throws, so that no other rule walks a hostile document; hence it must itself
/// bear fragment cycles and unknown fragments.
/// </summary>
internal sealed class DepthRule(int deepest, int deepestIntrospection) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var depths = new SelectionDepths(context.Document);
        var operations = context.Document.Definitions.OfType<GraphQLOperationDefinition>();
        foreach (var root in operations.SelectMany(operation => depths.Fields(operation.SelectionSet)))
        {
            var name = root.Name.StringValue;
            var limit = name.StartsWith("__", StringComparison.Ordinal) ? deepestIntrospection : deepest;
            if (depths.Of(root) is var depth && depth > limit) throw new RefusedError(Throw.TooDeep(name, depth, limit));
        }

        return default;
    }
}
