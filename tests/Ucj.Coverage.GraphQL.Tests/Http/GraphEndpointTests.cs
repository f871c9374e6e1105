using System.Net;
using System.Text;

namespace Ucj.Coverage.GraphQL.Tests.Http;

public sealed class GraphEndpointTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Query = "{\"query\":\"{ __typename }\"}";
    private const string Data =
        "{\"data\":{\"__typename\":\"Query\"},\"extensions\":{\"cost\":{\"requested\":1001,\"limit\":50000000},\"dataVersion\":\"none\"}}";

    [Fact]
    public async Task Get_Query_IsAnswered()
    {
        using var response = await server.Client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).ShouldBe(Data);
    }

    [Fact]
    public async Task Get_Mutation_IsNotAllowed()
    {
        using var response = await server.Client.GetAsync(new Uri("/graphql?query=mutation{x}", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"OPERATION_OVER_GET\"");
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    public async Task Post_Accept_ChoosesTheMediaType(string accept, string mediaType)
    {
        using var response = await PostAsync(Query, accept: accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        (await response.Content.ReadAsStringAsync()).ShouldBe(Data);
    }

    [Theory]
    [InlineData("{}", "application/json", "application/json", 400, "QUERY_MISSING")]
    [InlineData("[]", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData("[{\"query\":\"{a}\"}]", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData("{", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData("{\"query\":1}", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData("{\"query\":\"{a}\",\"query\":\"{b}\"}", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData("{\"query\":\"\\ud800\"}", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[]}", "application/json", "application/json", 400, "BAD_REQUEST")]
    [InlineData(Query, "text/plain", "application/json", 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData(Query, "application/json", "text/html", 406, "NOT_ACCEPTABLE")]
    public async Task Post_Malformed_IsRefused(string body, string type, string accept, int status, string code)
    {
        using var response = await PostAsync(body, type, accept);

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldContain($"\"code\":\"{code}\"");
    }

    [Fact]
    public async Task Post_BodyTooLarge_IsRefused()
    {
        using var response = await PostAsync("{\"query\":\"" + new string(' ', 300_000) + "\"}");

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"BODY_REFUSED\"");
    }

    [Fact]
    public async Task Put_Anything_IsNotAllowed()
    {
        using var content = new StringContent(Query, Encoding.UTF8, "application/json");
        using var response = await server.Client.PutAsync(new Uri("/graphql", UriKind.Relative), content);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type = "application/json", string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, type),
        };
        request.Headers.Accept.ParseAdd(accept);
        return await server.Client.SendAsync(request);
    }
}
