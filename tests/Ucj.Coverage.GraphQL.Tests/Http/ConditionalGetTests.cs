using System.Net;

namespace Ucj.Coverage.GraphQL.Tests.Http;

public sealed class ConditionalGetTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Question = "/graphql?query=query($l:RegionLevel){regions(level:$l){code}}&variables={\"l\":\"VILLAGE\"}";

    [Fact]
    public async Task Get_WithItsTag_IsNotModified()
    {
        var tag = await TagAsync(Question);

        using var again = await server.GetAsync(Question, ("If-None-Match", tag));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag!.Tag.ShouldBe(tag);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithItsTagAmongOthersAndWeakened_IsNotModified()
    {
        using var again = await server.GetAsync(Question, ("If-None-Match", $"\"x\", W/{await TagAsync(Question)}"));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("query", "{regions{name}}")]
    [InlineData("variables", "{\"l\":\"DISTRICT\"}")]
    public async Task Get_OtherDocumentOrVariables_HasAnotherTag(string parameter, string value)
    {
        var other = parameter == "query" ? $"/graphql?query={value}" : Question.Replace("{\"l\":\"VILLAGE\"}", value, StringComparison.Ordinal);

        (await TagAsync(other)).ShouldNotBe(await TagAsync(Question));
    }

    [Theory]
    [InlineData("Accept-Language", "id")]
    [InlineData("Accept", "application/graphql-response+json")]
    [InlineData("Accept-Encoding", "br")]
    public async Task Get_OtherRepresentation_HasAnotherTag(string header, string value)
    {
        using var other = await server.GetAsync(Question, (header, value));

        other.Headers.ETag!.Tag.ShouldNotBe(await TagAsync(Question));
        other.Headers.Vary.ShouldBe(["Accept", "Accept-Language", "Accept-Encoding", "Authorization", "X-Api-Key"]);
    }

    [Fact]
    public async Task Get_AnswerWithErrors_HasNoTag()
    {
        using var answer = await server.GetAsync("/graphql?query={region(code:\"99\"){name}}");

        (await answer.Content.ReadAsStringAsync()).ShouldContain("UNKNOWN_REGION");
        answer.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Get_LongQueryString_IsTaggedToo()
    {
        var long1 = $"/graphql?query={{__typename}}&operationName=&variables={{\"x\":\"{new string('a', 5_000)}\"}}";

        (await TagAsync(long1)).ShouldNotBe(await TagAsync(long1 + "&y=1"));
    }

    private async Task<string> TagAsync(string path)
    {
        using var answer = await server.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        answer.Headers.ETag!.IsWeak.ShouldBeFalse();
        return answer.Headers.ETag.Tag;
    }
}
