namespace Ucj.Coverage.GraphQL.Tests.Http;

public sealed class CorsTests
{
    [Theory]
    [InlineData("https://dashboard.example", "https://dashboard.example")]
    [InlineData("https://elsewhere.example", null)]
    public async Task Preflight_ByOrigin_IsAllowedOrNot(string origin, string? allowed)
    {
        await using var server = await RunningServer.StartAsync("--Cors:Origins:0", "https://dashboard.example");
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var answer = await server.Client.SendAsync(request);

        answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var found);
        found?.Single().ShouldBe(allowed);
        (found is null).ShouldBe(allowed is null);
    }

    [Fact]
    public async Task Get_FromAllowedOrigin_MayReadTheTag()
    {
        await using var server = await RunningServer.StartAsync("--Cors:Origins:0", "*");

        using var answer = await server.GetAsync("/graphql?query={__typename}", ("Origin", "https://any.example"));

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("Access-Control-Expose-Headers").ShouldBe(["ETag,Retry-After"]);
    }

    [Fact]
    public async Task Get_WithoutTheSetting_AllowsNobody()
    {
        await using var server = await RunningServer.StartAsync();

        using var answer = await server.GetAsync("/graphql?query={__typename}", ("Origin", "https://any.example"));

        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }
}
