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
        Look(context);
        return base.ExecuteNodeAsync(context, node);
    }

    /// <summary>The fields of all items of a list are laid out before any of them is answered.</summary>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        Look(context);
        base.SetSubFieldNodes(context, parent);
    }

    private static void Look(ExecutionContext context)
    {
        if (context.UserContext.TryGetValue(TimeLimit.Entry, out var limit)) (limit as TimeLimit)?.ThrowIfOver();
    }
}
