using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Schema.Rules;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The way in: all anyone outside this folder calls.</summary>
internal static class GraphServices
{
    /// <summary>Registers the schema and what runs it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="compileAt">At which sighting a document is compiled: 1 at once, <see cref="int.MaxValue"/> never.</param>
    public static IServiceCollection AddGraph(this IServiceCollection services, int compileAt = 2)
    {
        services.AddGraphQL(graph => graph
            .AddSchema<CoverageSchema>()
            .AddGraphTypes(typeof(CoverageSchema).Assembly)
            .AddErrorInfoProvider(options => options.ExposeCodes = false) // PublicErrors has written them
            .AddExecutionStrategy(new CompiledStrategy(compileAt), OperationType.Query)
            .AddExecutionStrategy(new WatchedStrategy(), OperationType.Mutation)
            .AddExecutionStrategy(new EventStrategy(), OperationType.Subscription)
            .AddSerializer(provider => new AnswerSerializer(provider.GetRequiredService<IErrorInfoProvider>())));
        services.AddSingleton(provider => (AnswerSerializer)provider.GetRequiredService<IGraphQLTextSerializer>());
        services.AddSingleton<IDocumentBuilder, BoundedDocuments>();
        services.TryAddSingleton(new StoreAccess(Desk: null, Version: null));
        services.TryAddSingleton(new ApiKeys([], TimeProvider.System));
        return services
            .AddSingleton<Faults>()
            .AddSingleton<PublicErrors>()
            .AddSingleton<IGraphEngine, GraphEngine>();
    }

    /// <summary>Builds the schema now: a fault in it stops the start.</summary>
    public static void InitializeGraph(this IServiceProvider services) =>
        services.GetRequiredService<ISchema>().Initialize();
}
