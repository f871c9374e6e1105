using System.Net.Http.Json;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>What an operator tells the server by a signal.</summary>
public sealed class SignalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Hangup_OfAServerThatDoesNotWatch_ReadsTheFolderAgain()
    {
        await using var server = await ServerProcess.StartAsync("--Data:Watch", "false");
        using var client = new HttpClient();
        var before = await VersionAsync();
        File.AppendAllText(Path.Combine(server.Folder, "targets.csv"), "13.11,2030-12,50,REGISTRY,\n");
        await Task.Delay(TimeSpan.FromSeconds(1));
        (await VersionAsync()).ShouldBe(before);

        server.HangUp();

        var deadline = DateTime.UtcNow + Patience;
        while (await VersionAsync() == before && DateTime.UtcNow < deadline) await Task.Delay(TimeSpan.FromMilliseconds(100));
        (await VersionAsync()).ShouldNotBe(before);

        async Task<string?> VersionAsync()
        {
            using var response = await client.PostAsJsonAsync(server.Url, new { query = "{ __typename }" });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            return answer.GetProperty("extensions").GetProperty("dataVersion").GetString();
        }
    }
}
