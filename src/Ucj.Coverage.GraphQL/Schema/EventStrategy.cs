using GraphQL;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Answers every event of a subscription for itself: with what is doubtful about it, and about no other.</summary>
internal sealed class EventStrategy : SubscriptionExecutionStrategy
{
    /// <inheritdoc/>
    protected override async ValueTask<ExecutionResult> ProcessDataAsync(ExecutionContext context, ExecutionNode node, object? eventData)
    {
        var warnings = AnswerWarnings.Of(context.UserContext).Anew();
        context.UserContext = new Dictionary<string, object?>(context.UserContext) { [AnswerWarnings.Entry] = warnings };
        var result = await base.ProcessDataAsync(context, node, eventData);
        warnings.GoWith(result);
        return result;
    }
}
