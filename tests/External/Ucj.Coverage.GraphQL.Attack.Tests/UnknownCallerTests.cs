namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>A server nobody has told who may ask, and one that trusts the machine it is on.</summary>
public sealed class UnknownCallerTests(Target local) : IClassFixture<Target>
{
    private const string Purses = "{ fundingSources { id } }";

    [Fact]
    public async Task Unconfigured_Anybody_IsAnsweredByTheDrawnKeyAlone()
    {
        await using var target = await Target.StartAsync();
        (await Attacker.AskAsync(target, Purses)).Said.ShouldBe("401 UNAUTHENTICATED");
        (await Attacker.AskAsync(target, Purses, ("X-Api-Key", ""))).Said.ShouldBe("401 UNAUTHENTICATED");
        (await Attacker.AskAsync(target, Purses, ("X-Forwarded-For", "127.0.0.1"))).Said.ShouldBe("401 UNAUTHENTICATED");
        foreach (var way in Attacker.Ways.Except(["SOCKET"]))
            (await Attacker.AskAsync(target, way, Purses)).ShouldContain("UNAUTHENTICATED", customMessage: way);

        var file = (await target.SaysAsync("in the file ")).Split(' ')[0];
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var key = await File.ReadAllTextAsync(file);
        (await Attacker.AskAsync(target, Purses, ("X-Api-Key", key))).Text.ShouldContain("\"APBD\"");
        (await Attacker.AskAsync(target, Purses, ("X-Api-Key", key[..^1]))).Said.ShouldBe("401 UNAUTHENTICATED");
        target.Printed.ShouldNotContain(key);
        File.Delete(file); // it is killed, and leaves it
    }

    [Theory]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("CF-Connecting-IP", "203.0.113.9")]
    [InlineData("CF-Ray", "1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    public async Task Local_PerhapsFromElsewhere_IsRefused(string header, string value) =>
        (await Attacker.AskAsync(local, Purses, (header, value))).Said.ShouldBe("403 NOT_LOCAL");

    [Fact]
    public async Task Local_PageOfAnotherSite_IsRefused() =>
        (await Attacker.AskAsync(local, Purses, ("Origin", "https://evil.example"))).Said.ShouldBe("403 ORIGIN_NOT_ALLOWED");

    [Fact]
    public async Task Local_ByHttp10_IsRefused()
    {
        var body = Attacker.Body(Purses);
        var answer = await Attacker.RawAsync(
            local,
            $"POST /graphql HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

        answer.ShouldStartWith("HTTP/1.1 403 ");
        answer.ShouldContain("NOT_LOCAL");
    }

    [Fact]
    public async Task Local_ThisMachine_IsAnswered() => (await Attacker.AskAsync(local, Purses)).Text.ShouldContain("\"APBD\"");
}
