using System.IO.Pipelines;
using GraphQL;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The package's result as an answer.</summary>
internal sealed class GraphAnswer(ExecutionResult result, long cost, IGraphQLSerializer serializer) : IGraphAnswer
{
    /// <inheritdoc/>
    public GraphOutcome Outcome =>
        result.Executed ? GraphOutcome.Executed
        : Has(Throw.OverGet) ? GraphOutcome.NotReadOnly
        : Has(Faults.Code) ? GraphOutcome.Faulted
        : GraphOutcome.Refused;

    /// <inheritdoc/>
    public bool HasErrors => result.Errors is { Count: > 0 };

    /// <inheritdoc/>
    public long Cost => cost;

    /// <inheritdoc/>
    public async ValueTask WriteAsync(PipeWriter writer, CancellationToken cancellation) =>
        await serializer.WriteAsync(writer.AsStream(leaveOpen: true), result, cancellation);

    private bool Has(string code) =>
        result.Errors?.Any(error => error.Extensions?["code"] is string found && found == code) ?? false;
}
