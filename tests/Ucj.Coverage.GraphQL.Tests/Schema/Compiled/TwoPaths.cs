using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Compiled;

/// <summary>The same model behind two engines: one that never compiles, and one that always tries.</summary>
internal sealed class TwoPaths(CoverageModel model)
{
    private readonly ServiceProvider _plain = ServicesOf(model, int.MaxValue);
    private readonly ServiceProvider _compiled = ServicesOf(model, 1);

    public static TwoPaths OfSmallRegency { get; } = new(SmallRegency.Model);

    public ISchema Schema => _plain.GetRequiredService<ISchema>();

    public Task<string> PlainAsync(string query, string variables = "{}") => AnswerAsync(_plain, query, variables);

    public Task<string> CompiledAsync(string query, string variables = "{}") => AnswerAsync(_compiled, query, variables);

    /// <summary>Whether the answer comes from a plan.</summary>
    public async Task<bool> IsCompiledAsync(string query)
    {
        var result = await _compiled.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = _compiled.GetRequiredService<ISchema>(),
            Query = query,
            RequestServices = _compiled,
        });
        return result.Data is CompiledData;
    }

    private static async Task<string> AnswerAsync(ServiceProvider services, string query, string variables)
    {
        var request = new GraphRequest(query, null, JsonElement.Parse(variables));
        var call = new GraphCall(request, Operations.Mutation, Language.En, services);
        var answer = await services.GetRequiredService<IGraphEngine>().ExecuteAsync(call, CancellationToken.None);
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream);
        await answer.WriteAsync(writer, CancellationToken.None);
        await writer.CompleteAsync();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ServiceProvider ServicesOf(CoverageModel model, int compileAt) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(new ServerSettings { Limits = new() { DocumentCharacters = 10_000_000, Selections = 100_000, ExpandedSelections = 1_000_000 } })
        .AddSingleton(new News())
        .AddSingleton(new DataVersion("test"))
        .AddRegency(Regency.Of(model, Scope.Everywhere), Rights.OfThisMachine)
        .AddGraph(compileAt)
        .BuildServiceProvider();
}
