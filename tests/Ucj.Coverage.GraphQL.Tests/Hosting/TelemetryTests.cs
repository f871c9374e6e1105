using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

/// <summary>What a collector named in the settings is sent.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Collector_Named_IsSentTracesAndMetricsWithoutTheQuery()
    {
        var sent = new ConcurrentQueue<(string Path, string Body)>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/{**path}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            sent.Enqueue((request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
        await collector.StartAsync();
        var server = await RunningServer.StartAsync("--Telemetry:Endpoint", collector.Urls.Single(), "--Telemetry:OverHttp", "true");

        await server.DataAsync("{ secretlyNamed: __typename }");
        await server.DisposeAsync(); // which sends what is left

        sent.Select(one => one.Path).Distinct().ShouldBe(["/v1/traces", "/v1/metrics"], ignoreOrder: true);
        sent.ShouldContain(one => one.Path == "/v1/traces" && one.Body.Contains("/graphql"));
        sent.ShouldContain(one => one.Path == "/v1/metrics" && one.Body.Contains("ucj.graphql.duration"));
        sent.ShouldAllBe(one => !one.Body.Contains("secretlyNamed"));
    }
}
