using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// Refuses documents written with very many fields. Other rules compare fields with each other, in time by the square of
/// their number, so this one runs before them and throws.
/// </summary>
internal sealed class SizeRule(int most) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var left = most;
        foreach (var definition in context.Document.Definitions.OfType<IHasSelectionSetNode>()) Count(definition, ref left);
        return default;
    }

    private void Count(IHasSelectionSetNode node, ref int left)
    {
        foreach (var selection in node.SelectionSet?.Selections ?? [])
        {
            if (--left < 0) throw new RefusedError(Throw.TooManySelections(most));
            if (selection is IHasSelectionSetNode inner) Count(inner, ref left);
        }
    }
}
