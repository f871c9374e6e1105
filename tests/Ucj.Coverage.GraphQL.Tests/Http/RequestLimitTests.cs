using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>How long a request may run, and how many at a time.</summary>
public sealed class RequestLimitTests
{
    [Fact]
    public async Task Ask_WhileTheLineIsFull_IsRefusedAndLaterAnswered()
    {
        await using var server = await RunningServer.StartAsync("--Limits:ConcurrentRequests", "1", "--Limits:WaitingRequests", "0");
        using (await server.Host.GetRequiredService<RequestGate>().EnterAsync(Role.Analyst, CancellationToken.None))
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
        // Some ninety seconds' work.
        var folder = Directory.CreateTempSubdirectory("ucj-sample-");
        SampleRegency.Write(folder.FullName, new SampleOptions { Workers = 2_000 });
        var model = DatasetReader.Read(folder.FullName).Dataset!.Model;
        folder.Delete(recursive: true);
        await using var server = await RunningServer.StartAsync(
            model, null, "--Limits:Seconds", "1", "--Limits:Cost", "1000000000", "--Limits:DocumentCharacters", "100000");
        var query = new StringBuilder("query($input: ProjectionInput!) {");
        for (var number = 0; number < 990; number++)
            query.Append(CultureInfo.InvariantCulture, $"\np{number}: projection(input: $input) {{ middle {{ denominator }} }}");
        var assumptions = new { lapse = new { perMillion = 9_000 }, enrolment = new { perMillion = 9_000 } };
        var input = new { months = new { from = "2025-01", to = "2045-12" }, assumptions, low = assumptions, high = assumptions };

        var (status, text) = await server.AskAsync(query.Append('}').ToString(), new { input });

        status.ShouldBe(HttpStatusCode.ServiceUnavailable, text[..Math.Min(300, text.Length)]);
        text.ShouldContain("QUERY_TIMED_OUT");
        (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
