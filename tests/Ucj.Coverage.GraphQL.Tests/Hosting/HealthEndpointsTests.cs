using System.Net;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

public sealed class HealthEndpointsTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/health/live", """{"status":"live"}""")]
    [InlineData("/health/ready", """{"status":"ready","dataVersion":"none"}""")]
    public async Task Get_WhileItServes_IsFine(string path, string body)
    {
        using var answer = await server.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(body);
    }
}
