using System.IO.Compression;

namespace Ucj.Coverage.GraphQL.Tests.Http;

public sealed class CompressionTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Large = "/graphql?query={__schema{types{name description fields{name description}}}}";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip;q=1, br;q=0.1", "gzip")]
    public async Task Get_LargeAnswer_IsCompressedAsAsked(string accept, string coding)
    {
        using var plain = await server.GetAsync(Large);
        using var packed = await server.GetAsync(Large, ("Accept-Encoding", accept));

        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        packed.Content.Headers.ContentEncoding.ShouldBe([coding]);
        await using var body = await packed.Content.ReadAsStreamAsync();
        await using Stream unpacked = coding == "br"
            ? new BrotliStream(body, CompressionMode.Decompress)
            : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        (await reader.ReadToEndAsync()).ShouldBe(await plain.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_SmallAnswer_IsNotCompressed()
    {
        using var answer = await server.GetAsync("/graphql?query={__typename}", ("Accept-Encoding", "br, gzip"));

        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("{\"data\":{\"__typename\":\"Query\"}");
    }

    [Theory]
    [InlineData("br;q=0")]
    [InlineData("zstd")]
    [InlineData("identity")]
    public async Task Get_CodingNobodyTakes_IsPlain(string accept)
    {
        using var answer = await server.GetAsync(Large, ("Accept-Encoding", accept));

        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }
}
