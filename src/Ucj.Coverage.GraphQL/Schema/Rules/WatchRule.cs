using GraphQL.Validation;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// Looks at the clock while the rules walk a document, and ends the walk once enough is wrong with it: for each name that
/// there is not, all that there are are compared with it.
/// </summary>
internal sealed class WatchRule : ValidationRuleBase, INodeVisitor
{
    /// <summary>Errors after which no more are looked for.</summary>
    public const int MostErrors = 10;

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (context.UserContext.TryGetValue(TimeLimit.Entry, out var limit)) (limit as TimeLimit)?.ThrowIfOver();
        if (context.HasErrors && context.Errors.Count() >= MostErrors) throw new ManyErrors(context.Errors);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}
