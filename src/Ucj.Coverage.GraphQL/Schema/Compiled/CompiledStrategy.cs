using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>
/// Runs queries by compiled plans: values go from the source straight to UTF-8. Everything before — reading, validation,
/// variables, arguments — is the package's own work in both paths. Whatever a plan cannot do, and every error, is left to
/// the plain path, which then answers the whole operation.
/// </summary>
/// <param name="sightings">How often the same parsed operation must be asked before it is compiled.</param>
internal sealed class CompiledStrategy(int sightings) : WatchedStrategy
{
    private readonly ConditionalWeakTable<GraphQLOperationDefinition, OperationPlans> _plans = [];

    /// <inheritdoc/>
    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var plans = _plans.GetValue(context.Operation, _ => new OperationPlans(context.Document));
        return plans.Sight() >= sightings
            && plans.For(context.Variables, () => Compile(context)) is { } plan
            && TryWrite(plan, context) is { } data
            ? Task.FromResult(ResultOf(context, data))
            : base.ExecuteAsync(context);
    }

    private static ExecutionResult ResultOf(ExecutionContext context, CompiledData data) => new()
    {
        Executed = true,
        Data = data,
        Document = context.Document,
        Operation = context.Operation,
        Extensions = context.OutputExtensions,
    };

    private CompiledPlan? Compile(ExecutionContext context)
    {
        var compiler = new SelectionCompiler(context, (_, type, selection) => CollectFieldsFrom(context, type, selection, null));
        return compiler.Selection<object?>(GetOperationRootType(context), context.Operation.SelectionSet) is { } root
            ? new CompiledPlan(root, compiler.Lists, compiler.Slots)
            : null;
    }

    private static CompiledData? TryWrite(CompiledPlan plan, ExecutionContext context)
    {
        var json = new Utf8Json();
        try
        {
            plan.Root.Write(context.RootValue, new CompiledRun(context, json, plan));
            return new CompiledData(json);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            json.Dispose();
            return null;
        }
        catch (OperationCanceledException)
        {
            json.Dispose();
            throw;
        }
    }
}
