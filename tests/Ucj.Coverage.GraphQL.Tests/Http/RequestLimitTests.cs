using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>How long a request may run, and how many at a time.</summary>
public sealed class RequestLimitTests
{
    [Fact]
    public async Task Ask_WhileTheLineIsFull_IsRefusedAndLaterAnswered()
    {
        await using var server = await RunningServer.StartAsync("--Limits:ConcurrentRequests", "1", "--Limits:WaitingRequests", "0");
        using (await server.Host.GetRequiredService<RequestGate>().EnterAsync(CancellationToken.None))
        {
            var (status, text) = await server.AskAsync("{ __typename }");

            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            text.ShouldContain("SERVER_BUSY");
        }

        (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ask_LongerThanARequestMayRun_IsStopped()
    {
        await using var server = await RunningServer.StartAsync("--Limits:Seconds", "1", "--Limits:Cost", "1000000000");
        var query = new StringBuilder("{");
        for (var number = 0; number < 900; number++)
        {
            query.Append(System.Globalization.CultureInfo.InvariantCulture, $" p{number}: projection(input: ")
                .Append("{months: {from: \"2025-01\", to: \"2045-12\"}, assumptions: {lapse: {perMillion: 9000}, enrolment: {perMillion: 9000}}})")
                .Append(" { middle { denominator } }");
        }

        var (status, text) = await server.AskAsync(query.Append('}').ToString());

        status.ShouldBe(HttpStatusCode.ServiceUnavailable, text[..Math.Min(300, text.Length)]);
        text.ShouldContain("QUERY_TIMED_OUT");
        (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
