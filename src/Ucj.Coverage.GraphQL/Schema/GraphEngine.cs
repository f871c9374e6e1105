using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Schema.Rules;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Runs requests with the GraphQL package.</summary>
internal sealed class GraphEngine(
    ISchema schema,
    IDocumentExecuter executer,
    IGraphQLTextSerializer serializer,
    Faults faults,
    PublicErrors errors) : IGraphEngine
{
    // Introspection as tools send it is 15 deep; no question of this schema needs more than 10.
    private static readonly IValidationRule[] Rules =
        [new OperationRule(), new DepthRule(deepest: 10, deepestIntrospection: 15), .. DocumentValidator.CoreRules];

    /// <inheritdoc/>
    public async Task<IGraphAnswer> ExecuteAsync(GraphCall call, CancellationToken cancellation)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = call.Request.Query,
            OperationName = call.Request.OperationName,
            Variables = call.Request.Variables is { } map ? serializer.ReadNode<global::GraphQL.Inputs>(map) : null,
            RequestServices = call.Services,
            UserContext = new Dictionary<string, object?> { [OperationRule.ReadOnly] = call.ReadOnly },
            ValidationRules = Rules,
            UnhandledExceptionDelegate = faults.HandleAsync,
            CancellationToken = cancellation,
        });
        if (result.Errors is { Count: > 0 } raw) result.Errors = errors.Of(raw, call.Language);
        return new Answer(result, serializer);
    }

    private sealed class Answer(ExecutionResult result, IGraphQLSerializer serializer) : IGraphAnswer
    {
        public GraphOutcome Outcome =>
            result.Executed ? GraphOutcome.Executed
            : Has(Throw.OverGet) ? GraphOutcome.NotReadOnly
            : Has(Faults.Code) ? GraphOutcome.Faulted
            : GraphOutcome.Refused;

        public Task WriteAsync(Stream stream, CancellationToken cancellation) =>
            serializer.WriteAsync(stream, result, cancellation);

        private bool Has(string code) =>
            result.Errors?.Any(error => error.Extensions?["code"] is string found && found == code) ?? false;
    }
}
