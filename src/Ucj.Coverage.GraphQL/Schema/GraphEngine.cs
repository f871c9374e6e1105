using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Schema.Rules;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Runs requests with the GraphQL package.</summary>
internal sealed class GraphEngine : IGraphEngine
{
    private readonly ISchema _schema;
    private readonly IDocumentExecuter _executer;
    private readonly AnswerSerializer _serializer;
    private readonly Faults _faults;
    private readonly PublicErrors _errors;
    private readonly IValidationRule[] _rules;
    private readonly LimitListener _limits;
    private readonly ServerSettings _settings;
    private readonly string _dataVersion;
    private readonly BoundedCache<GraphQLDocument> _checked;

    /// <summary>Sets up the rules.</summary>
    public GraphEngine(
        ISchema schema,
        IDocumentExecuter executer,
        AnswerSerializer serializer,
        Faults faults,
        PublicErrors errors,
        ServerSettings settings,
        DataVersion version,
        StoreAccess store,
        ModelSize size)
    {
        (_schema, _executer, _serializer, _faults, _errors) = (schema, executer, serializer, faults, errors);
        (_settings, _dataVersion) = (settings, version.Name);
        _limits = new LimitListener(settings.Limits, new Prices(size), store.Desk is not null);
        _checked = new BoundedCache<GraphQLDocument>(settings.Documents.CachedCharacters);
        _rules =
        [
            new OperationRule(store.Desk is not null),
            new WatchRule(),
            new DepthRule(settings.Limits.Depth, deepestIntrospection: 15), // as deep as tools ask
            .. settings.Introspection ? Enumerable.Empty<IValidationRule>() : [new IntrospectionRule()],
            .. DocumentValidator.CoreRules.Where(rule => rule is not OverlappingFieldsCanBeMerged),
            new MergeableFieldsRule(),
        ];
    }

    /// <inheritdoc/>
    public async Task<IGraphAnswer> ExecuteAsync(GraphCall call, CancellationToken cancellation)
    {
        var (result, cost, isLive) = await RunAsync(call, cancellation);
        return new GraphAnswer(result, cost, _serializer, isLive);
    }

    /// <inheritdoc/>
    public async Task<Begun> BeginAsync(GraphCall call, CancellationToken cancellation)
    {
        var (result, cost, _) = await RunAsync(call, cancellation);
        if (result.Streams is { Count: 1 } streams) return new Begun(null, EventsAsync(streams.Values.Single(), call.Language, cost, CancellationToken.None));
        if (result.Operation?.Operation == OperationType.Subscription) result.Executed = false; // it never began
        return new Begun(new GraphAnswer(result, cost, _serializer));
    }

    private async IAsyncEnumerable<IGraphAnswer> EventsAsync(
        IObservable<ExecutionResult> events,
        Language language,
        long cost,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var one in new EventQueue<ExecutionResult>(events).ReadAsync(cancellation))
        {
            if (one.Errors is { Count: > 0 } raw) one.Errors = _errors.Of(raw, language);
            one.Executed = true;
            yield return new GraphAnswer(one, cost, _serializer);
        }
    }

    private async Task<(ExecutionResult Result, long Cost, bool IsLive)> RunAsync(GraphCall call, CancellationToken cancellation)
    {
        var request = call.Request;
        var key = request.OperationName is null ? request.Query : $"{request.OperationName}\n{request.Query}";
        var known = _checked.Find(key);
        var warnings = new AnswerWarnings(call.Language);
        var userContext = new Dictionary<string, object?>
        {
            [AnswerWarnings.Entry] = warnings,
            [OperationRule.Carried] = call.Operations,
            [StoreContext.Author] = call.Caller,
            [TimeLimit.Entry] = call.Limit,
            [OperationTurns.Entry] = call.Turns,
        };
        var options = new ExecutionOptions
        {
            Schema = _schema,
            Query = request.Query,
            Document = known,
            OperationName = request.OperationName,
            Variables = request.Variables is { } map ? _serializer.ReadNode<global::GraphQL.Inputs>(map) : null,
            RequestServices = call.Services,
            UserContext = userContext,
            ValidationRules = known is null ? _rules : [],
            UnhandledExceptionDelegate = _faults.HandleAsync,
            CancellationToken = cancellation,
        };
        options.Listeners.Add(_limits);
        var result = await _executer.ExecuteAsync(options);
        if (known is null && result is { Executed: true, Document: { } document }) _checked.Keep(key, document, key.Length);
        if (result.Errors is { Count: > 0 } raw) result.Errors = _errors.Of(raw, call.Language);
        var cost = userContext.TryGetValue(LimitListener.Cost, out var value) && value is long sum ? sum : 0;
        if (result.Executed)
        {
            result.Extensions = new Dictionary<string, object?>
            {
                ["cost"] = new Dictionary<string, object?> { ["requested"] = cost, ["limit"] = _settings.Limits.Cost },
                ["dataVersion"] = _dataVersion,
            };
            warnings.GoWith(result);
        }

        return (result, cost, userContext.ContainsKey(StoreContext.Live));
    }
}
