using GraphQL.Execution;
using GraphQL.Validation;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Settings;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// What depends on the request and not on the document alone: the kind of operation and its cost. Runs after validation,
/// which documents already checked skip; this they do not.
/// </summary>
internal sealed class LimitListener(LimitSettings limits, Prices prices, bool canChange) : DocumentExecutionListenerBase
{
    /// <summary>The entry of the user context that holds the cost.</summary>
    public const string Cost = "cost";

    /// <inheritdoc/>
    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        if (!validationResult.IsValid) return Task.CompletedTask;
        OperationRule.Check(context.Operation, canChange, context.UserContext);
        var cost = new QueryCost((ExecutionContext)context, prices);
        if (cost.Total > limits.Cost)
            throw new RefusedError(Throw.TooDear(cost.Total, limits.Cost, cost.Dearest, cost.DearestPrice));
        if (cost.LargestPage is var (field, rows) && rows > limits.Rows && limits.Rows < Reporting.PageRequest.LargestSize)
            throw new RefusedError(Throw.TooManyRows(field, rows, limits.Rows));
        context.UserContext[Cost] = cost.Total;
        if (context.UserContext.TryGetValue(OperationTurns.Entry, out var found) && found is OperationTurns turns && turns.Charge(cost.Total) is { } unpaid)
            throw new RefusedError(new CoverageException(unpaid.Code, unpaid.Text));
        return Task.CompletedTask;
    }
}
