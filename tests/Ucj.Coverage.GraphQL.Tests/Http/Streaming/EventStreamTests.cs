using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Http.Streaming;

public sealed class EventStreamTests
{
    private const string Imports = "subscription { importProgress { id state percent } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Subscription_WhatHappens_IsToldAsItHappens()
    {
        await using var server = await RunningServer.StartAsync();
        var news = server.Host.GetRequiredService<News>();
        using var response = await OpenAsync(server, Imports);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        await UntilAsync(() => news.Imports.Listeners == 1);

        news.Imports.Tell(new ImportProgress("i1", ImportState.Reading, 40));
        news.Imports.Tell(new ImportProgress("i1", ImportState.Done, 100));

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        (await NextAsync(lines)).ShouldStartWith("""{"data":{"importProgress":{"id":"i1","state":"READING","percent":40}}""");
        (await NextAsync(lines)).ShouldStartWith("""{"data":{"importProgress":{"id":"i1","state":"DONE","percent":100}}""");
    }

    [Theory]
    [InlineData("eligible: uncovered active", ""","extensions":{"warnings":[{"code":"MONTHS_SCHEDULED","message":"Month 2025-12 is scheduled: after 2025-07 nothing is recorded. Counted as active are spells recorded before, which run on or end later.","path":["figures"],"data":{"from":"2025-12","to":"2025-12","last_actual_month":"2025-07"}}]}""")]
    [InlineData("dataVersion", "")]
    public async Task Subscription_DoubtfulFigures_CarryWarningsWithEveryEvent(string asked, string extensions)
    {
        await using var server = await RunningServer.StartAsync();
        var news = server.Host.GetRequiredService<News>();
        using var response = await OpenAsync(server, $"subscription {{ figures: recalculated {{ {asked} }} }}");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        await UntilAsync(() => news.Recalculations.Listeners == 1);

        foreach (var figures in new[] { server.Figures, server.Figures })
        {
            news.Recalculations.Tell(figures);
            (await NextAsync(lines)).ShouldEndWith("}}" + extensions + "}");
        }
    }

    [Fact]
    public async Task Subscription_ToOneImport_HearsNoOther()
    {
        await using var server = await RunningServer.StartAsync();
        var news = server.Host.GetRequiredService<News>();
        using var response = await OpenAsync(server, "subscription { importProgress(id: \"b\") { id } }");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        await UntilAsync(() => news.Imports.Listeners == 1);

        news.Imports.Tell(new ImportProgress("a", ImportState.Reading, 1));
        news.Imports.Tell(new ImportProgress("b", ImportState.Reading, 1));

        (await NextAsync(lines)).ShouldStartWith("""{"data":{"importProgress":{"id":"b"}}""");
    }

    [Fact]
    public async Task Subscription_ClientGoesAway_IsForgotten()
    {
        await using var server = await RunningServer.StartAsync();
        var news = server.Host.GetRequiredService<News>();
        var response = await OpenAsync(server, Imports);
        await UntilAsync(() => news.Imports.Listeners == 1);

        response.Dispose();

        await UntilAsync(() => news.Imports.Listeners == 0);
    }

    [Fact]
    public async Task Subscription_ServerStops_Ends()
    {
        await using var server = await RunningServer.StartAsync("--ShutdownSeconds", "120");
        using var response = await OpenAsync(server, Imports);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        await server.StopAsync().WaitAsync(Patience); // less than requests under way are given

        await Should.NotThrowAsync(lines.ReadToEndAsync().WaitAsync(Patience));
    }

    [Fact]
    public async Task Subscription_Heartbeat_ComesInTime()
    {
        await using var server = await RunningServer.StartAsync("--Streams:HeartbeatSeconds", "1");
        using var response = await OpenAsync(server, Imports);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        for (var beat = 0; beat < 3; beat++)
        {
            (await lines.ReadLineAsync().WaitAsync(Patience)).ShouldBe(":");
            (await lines.ReadLineAsync().WaitAsync(Patience)).ShouldBe("");
        }
    }

    [Fact]
    public async Task Query_OverAStream_IsAnsweredAndComplete()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await OpenAsync(server, "{ __typename }");

        (await response.Content.ReadAsStringAsync()).ShouldMatch(
            "^:\n\nevent: next\ndata: \\{\"data\":\\{\"__typename\":\"Query\"\\}.*\\}\n\nevent: complete\ndata: \n\n$");
    }

    [Theory]
    [InlineData("subscription { nothing }", "UNKNOWN_FIELD")]
    [InlineData("subscription { recalculated(region: \"99\") { dataVersion } }", "UNKNOWN_REGION")]
    [InlineData("subscription { recalculated { dataVersion } importProgress { id } }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task Subscription_Impossible_IsRefusedInTheStream(string query, string code)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await OpenAsync(server, query);

        var text = await response.Content.ReadAsStringAsync();
        text.ShouldContain($"\"code\":\"{code}\"");
        text.ShouldEndWith("event: complete\ndata: \n\n");
    }

    [Fact]
    public async Task Subscription_FromAPageOfAnotherSite_IsRefused()
    {
        await using var server = await RunningServer.StartAsync("--Cors:Origins:0", "https://dashboard.example");

        using var refused = await OpenAsync(server, Imports, "https://elsewhere.example");
        using var allowed = await OpenAsync(server, Imports, "https://dashboard.example");
        using var own = await OpenAsync(server, Imports, server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("ORIGIN_NOT_ALLOWED");
        allowed.StatusCode.ShouldBe(HttpStatusCode.OK);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Subscription_OneTooMany_IsRefused()
    {
        await using var server = await RunningServer.StartAsync("--Streams:Connections", "1");

        using var first = await OpenAsync(server, Imports);
        using var second = await OpenAsync(server, Imports);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await second.Content.ReadAsStringAsync()).ShouldContain("TOO_MANY_STREAMS");
    }

    [Fact]
    public async Task Subscription_OverPlainPost_IsToldWhereToGo()
    {
        await using var server = await RunningServer.StartAsync();

        var (status, text) = await server.AskAsync(Imports);

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("OPERATION_NEEDS_STREAM");
    }

    private static async Task<HttpResponseMessage> OpenAsync(RunningServer server, string query, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                System.Text.Json.JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<string> NextAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line[6..];
        }

        return "";
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo()) await Task.Delay(10, patience.Token);
    }
}
