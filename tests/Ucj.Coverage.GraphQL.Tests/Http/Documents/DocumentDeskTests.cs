using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Http.Documents;

public sealed class DocumentDeskTests : IDisposable
{
    private const string Codes = "{ workerGroups { code } }";
    private const string Names = "{ regions { name } }";
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-documents-").FullName;

    public DocumentDeskTests() => File.WriteAllText(Path.Combine(_folder, "group-codes.graphql"), Codes);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("group-codes")]
    [InlineData("hash")]
    [InlineData("sha256:hash")]
    public async Task DocumentId_OfAPersistedDocument_IsRun(string id)
    {
        await using var server = await RunningServer.StartAsync("--Documents:Folder", _folder);
        var documentId = id.Replace("hash", HashOf(Codes), StringComparison.Ordinal);

        var (status, text) = await server.PostAsync(JsonSerializer.Serialize(new { documentId }));

        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain("GURU_NGAJI");
        using var get = await server.GetAsync($"/graphql?documentId={documentId}");
        (await get.Content.ReadAsStringAsync()).ShouldContain("GURU_NGAJI");
    }

    [Fact]
    public async Task DocumentId_Unknown_IsRefused()
    {
        await using var server = await RunningServer.StartAsync("--Documents:Folder", _folder);

        var (status, text) = await server.PostAsync("""{"documentId":"other"}""");

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("Found document id 'other', expected one of the persisted documents.");
    }

    [Fact]
    public async Task OnlyPersisted_AnyOtherDocument_IsRefused()
    {
        await using var server = await RunningServer.StartAsync("--Documents:Folder", _folder, "--Documents:OnlyPersisted", "true");

        (await server.AskAsync(Codes)).Status.ShouldBe(HttpStatusCode.OK);
        (await server.AskAsync(Codes + " ")).Text.ShouldContain("DOCUMENT_NOT_PERSISTED");
        (await server.AskAsync(Names)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await server.PostAsync(Registering(Names))).Text.ShouldContain("DOCUMENT_NOT_PERSISTED");
        (await server.PostAsync(ByHash(Names))).Text.ShouldContain("PERSISTED_QUERY_NOT_FOUND");
        (await server.PostAsync(ByHash(Codes))).Text.ShouldContain("GURU_NGAJI");
    }

    [Fact]
    public async Task AutomaticPersistedQuery_AfterItWasRegistered_IsFoundByItsHash()
    {
        await using var server = await RunningServer.StartAsync();

        var (status, text) = await server.PostAsync(ByHash(Names));
        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldBe("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""");
        (await server.PostAsync(Registering(Names))).Text.ShouldContain("Sangir");
        (await server.PostAsync(ByHash(Names))).Text.ShouldContain("Sangir");
        var extensions = $"{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{HashOf(Names)}\"}}}}";
        using var get = await server.GetAsync("/graphql?extensions=" + Uri.EscapeDataString(extensions));
        (await get.Content.ReadAsStringAsync()).ShouldContain("Sangir");
    }

    [Fact]
    public async Task AutomaticPersistedQuery_WithAnotherHash_IsRefused()
    {
        await using var server = await RunningServer.StartAsync();

        var (status, text) = await server.PostAsync(
            Registering(Names).Replace("regions", "targets", StringComparison.Ordinal));

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("PERSISTED_QUERY_HASH_MISMATCH");
    }

    [Fact]
    public async Task AutomaticPersistedQuery_SwitchedOff_SaysSo()
    {
        await using var server = await RunningServer.StartAsync("--Documents:Automatic", "false");

        (await server.PostAsync(ByHash(Names))).Text.ShouldContain("PersistedQueryNotSupported");
    }

    [Fact]
    public async Task OnlyPersisted_WithoutAFolder_DoesNotStart()
    {
        var refusal = await Should.ThrowAsync<CoverageException>(
            () => RunningServer.StartAsync("--Documents:OnlyPersisted", "true"));

        refusal.Text.En.ShouldBe("The setting Documents:OnlyPersisted needs Documents:Folder.");
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string ByHash(string query) =>
        JsonSerializer.Serialize(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = HashOf(query) } } });

    private static string Registering(string query) =>
        JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = HashOf(query) } } });
}
