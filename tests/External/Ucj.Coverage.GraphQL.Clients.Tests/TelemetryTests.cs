using System.Net.Http.Json;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>What the server tells a collector.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Collector_OfAServerThatEnds_HasItsTracesAndMetricsAndNobodysQuestion()
    {
        using var collector = new Collector();
        await using var server = await ServerProcess.StartAsync(
            "--Telemetry:Endpoint", collector.Address, "--Telemetry:OverHttp", "true");
        using var client = new HttpClient();
        const string Query = """query secretName($m: YearMonth! = "2025-03") { coverage(months: {from: $m, to: $m}) { nodes { active } } }""";
        using var answer = await client.PostAsJsonAsync(server.Url, new { query = Query });
        answer.IsSuccessStatusCode.ShouldBeTrue();

        (await server.TerminateAsync()).ShouldBe(0);

        var (traces, metrics) = (collector.Received("/v1/traces"), collector.Received("/v1/metrics"));
        traces.ShouldContain("POST /graphql");
        traces.ShouldContain("Ucj.Coverage.GraphQL");
        metrics.ShouldContain("ucj.graphql.duration");
        metrics.ShouldContain("ucj.graphql.cost");
        foreach (var sent in new[] { traces, metrics })
        {
            sent.ShouldNotContain("secretName");
            sent.ShouldNotContain("2025-03");
        }
    }
}
