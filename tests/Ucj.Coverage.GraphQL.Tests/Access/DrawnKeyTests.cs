using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>A server nobody has told who may ask.</summary>
public sealed class DrawnKeyTests
{
    private const string Purses = "{ fundingSources { id } }";

    [Fact]
    public async Task Ask_WithoutAccessConfigured_IsAnsweredByTheDrawnKeyAlone()
    {
        await using var server = await RunningServer.StartAsync("--Access:Local", "false");
        var key = server.Host.GetRequiredService<DrawnKey>().Text;

        foreach (var wrong in new string?[] { null, key[..^1], key + "A", key.ToUpperInvariant(), ApiKeys.HashOf(key) })
        {
            var (status, text) = await server.AskWithAsync(Purses, wrong is null ? [] : [("X-Api-Key", wrong)]);
            status.ShouldBe(HttpStatusCode.Unauthorized);
            text.ShouldBe("""{"errors":[{"message":"Found no valid key or token. Send X-Api-Key, or Authorization: Bearer.","""
                + """
                "extensions":{"code":"UNAUTHENTICATED"}}]}
                """);
        }

        (await server.AskWithAsync(Purses, ("X-Api-Key", key))).Text.ShouldContain("baznas");
        (await server.AskWithAsync("{ audit { id } }", ("X-Api-Key", key))).Text.ShouldContain("FORBIDDEN");
    }

    [Fact]
    public void Draw_Twice_IsNeverTheSameAndNeverPrinted()
    {
        var (one, other) = (DrawnKey.Draw(), DrawnKey.Draw());

        one.Text.ShouldNotBe(other.Text);
        one.Text.ShouldMatch("^[A-Za-z0-9_-]{43}$");
        one.ToString().ShouldBe("DrawnKey");
    }

    [Fact]
    public async Task Greeting_OnATerminal_PrintsTheKeyInAQueryAndInALink()
    {
        await using var server = await RunningServer.StartAsync("--Access:Local", "false");
        var (key, endpoint) = (server.Host.GetRequiredService<DrawnKey>().Text, new Uri(server.Client.BaseAddress!, "graphql"));

        var lines = await GreetAsync(server, isTerminal: true);

        lines[1].ShouldStartWith(
            $"  curl -s {endpoint} -H 'Content-Type: application/json' -H \"X-Api-Key: {key}\" -d '{{\"query\":\"{{ coverage(");
        lines[2..].ShouldBe(
        [
            "No access is configured: only who has this key is answered, as ANALYST, until the server stops. "
                + $"In a browser: {endpoint}#key={key} See docs/access.md.",
        ]);
    }

    [Fact]
    public async Task Greeting_ElsewhereThanOnATerminal_KeepsTheKeyInAFileOfItsOwnersUntilTheStop()
    {
        var server = await RunningServer.StartAsync("--Access:Local", "false");
        var key = server.Host.GetRequiredService<DrawnKey>().Text;

        var lines = await GreetAsync(server, isTerminal: false, Language.Id);

        var file = lines[1].Split("$(cat ")[1].Split(')')[0];
        lines[2..].ShouldBe(
        [
            $"Akses belum diatur: yang dijawab, sebagai ANALYST, hanya yang memegang kunci dalam berkas {file}, "
                + "sampai server berhenti. Lihat docs/access.md.",
        ]);
        string.Concat(lines).ShouldNotContain(key);
        File.ReadAllText(file).ShouldBe(key);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await server.StopAsync();
        File.Exists(file).ShouldBeFalse();
        await server.DisposeAsync();
    }

    [Fact]
    public void Write_AnyFolder_IsANewFileEachTime()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-key-");
        try
        {
            var key = DrawnKey.Draw();
            KeyFile.Write(key, folder.FullName).ShouldNotBe(KeyFile.Write(key, folder.FullName));
            folder.GetFiles().Length.ShouldBe(2);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string[]> GreetAsync(RunningServer server, bool isTerminal, Language language = Language.En)
    {
        using var output = new StringWriter();
        await Greeting.SayAsync(server.App, new Dataset("Small", SmallRegency.Model), output, language, isTerminal);
        return output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
    }
}
