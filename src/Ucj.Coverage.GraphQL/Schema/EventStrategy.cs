using GraphQL;
using GraphQL.Execution;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Schema.Rules;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>
/// Answers every event of a subscription for itself: in a turn of its own, as long as a request may run, and with what is
/// doubtful about it and about no other. Only waiting for an event is free.
/// </summary>
internal sealed class EventStrategy() : SubscriptionExecutionStrategy(new WatchedStrategy())
{
    /// <inheritdoc/>
    protected override async ValueTask<ExecutionResult> ProcessDataAsync(ExecutionContext context, ExecutionNode node, object? eventData)
    {
        var warnings = AnswerWarnings.Of(context.UserContext).Anew();
        context.UserContext = new Dictionary<string, object?>(context.UserContext) { [AnswerWarnings.Entry] = warnings };
        try
        {
            var result = context.UserContext.TryGetValue(OperationTurns.Entry, out var found) && found is OperationTurns turns
                ? await turns.RunAsync(turn => RunAsync(context, node, eventData, turns, turn), context.CancellationToken)
                : await base.ProcessDataAsync(context, node, eventData);
            warnings.GoWith(result);
            return result;
        }
        catch (HttpRefusal refusal)
        {
            return Refused(node, new RefusedError(new CoverageException(refusal.Code, refusal.Text)));
        }
        catch (OperationCanceledException)
        {
            return new ExecutionResult(); // the client has gone; nobody reads an answer
        }
    }

    /// <summary>The package makes an error of a turn that is over; here it ends as every other turn does.</summary>
    private async Task<ExecutionResult> RunAsync(
        ExecutionContext context, ExecutionNode node, object? eventData, OperationTurns turns, Turn turn)
    {
        if (context.UserContext.TryGetValue(LimitListener.Cost, out var cost) && turns.Charge((long)cost!) is { } unpaid) throw unpaid;
        context.UserContext[TimeLimit.Entry] = turn.Limit;
        context.CancellationToken = turn.Token;
        var result = await base.ProcessDataAsync(context, node, eventData);
        turn.Token.ThrowIfCancellationRequested();
        return result;
    }

    private static ExecutionResult Refused(ExecutionNode node, ExecutionError error)
    {
        error.Path = node.ResponsePath;
        var result = new ExecutionResult();
        result.AddError(error);
        return result;
    }
}
