using GraphQL.Execution;
using Ucj.Coverage.GraphQL.Http;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Answers fields one after the other, and looks before each whether anybody still waits and time is left.</summary>
internal class WatchedStrategy : SerialExecutionStrategy
{
    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (context.UserContext.TryGetValue(TimeLimit.Entry, out var limit)) (limit as TimeLimit)?.ThrowIfOver();
        return base.ExecuteNodeAsync(context, node);
    }
}
