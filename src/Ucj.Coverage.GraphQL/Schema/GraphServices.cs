using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The way in: all anyone outside this folder calls.</summary>
internal static class GraphServices
{
    /// <summary>Registers the schema and what runs it.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.AddGraphQL(graph => graph
            .AddSchema<CoverageSchema>()
            .AddGraphTypes(typeof(CoverageSchema).Assembly)
            .AddErrorInfoProvider(options => options.ExposeCodes = false) // PublicErrors has written them
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        return services
            .AddSingleton<Faults>()
            .AddSingleton<PublicErrors>()
            .AddSingleton<IGraphEngine, GraphEngine>();
    }

    /// <summary>Builds the schema now: a fault in it stops the start.</summary>
    public static void InitializeGraph(this IServiceProvider services) =>
        services.GetRequiredService<ISchema>().Initialize();
}
