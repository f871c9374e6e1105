using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Requests that are too long, too deep, too slow or said twice; and what every answer says to a browser.</summary>
public sealed class TransportTests(Target target) : IClassFixture<Target>
{
    private const string Good = "{ __typename }";

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", 200)]
    [InlineData("/graphql", 400)]
    [InlineData("/graphql?query=%7Bnothing%7D", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/..%2f..%2fetc/passwd", 404)]
    public async Task Answer_OfEveryKind_HasTheHeadersThatGuardIt(string path, int status)
    {
        var answer = await Attacker.GetAsync(target, path);

        answer.Status.ShouldBe(status);
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Headers["Cross-Origin-Resource-Policy"].ShouldBe("same-origin");
        answer.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        answer.Headers.ShouldContainKey("Cache-Control");
        answer.Headers.ShouldNotContainKey("Server");
    }

    [Fact]
    public async Task Body_TooLarge_Is413()
    {
        (await Attacker.PostAsync(target, Attacker.Body(Good + new string(' ', 300_000)), [])).Status.ShouldBe(413);
        (await Attacker.AskAsync(target, Good)).Said.ShouldBe("200");
    }

    [Fact]
    public async Task Headers_TooLarge_Are431() => (await Attacker.RawAsync(
        target, $"GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 40_000)}\r\n\r\n")).ShouldStartWith("HTTP/1.1 431 ");

    [Theory]
    [InlineData("""{"query":"{ __typename }","query":"{ audit { id } }"}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"a":1,"a":2}}""")]
    [InlineData("""[{"query":"{ __typename }"},{"query":"{ __typename }"}]""")]
    [InlineData("""{"query":["{ __typename }"]}""")]
    [InlineData("not json")]
    public async Task Body_Ambiguous_IsRefused(string body) => (await Attacker.PostAsync(target, body, [])).Status.ShouldBe(400);

    [Fact]
    public async Task Body_DeepJson_IsRefused()
    {
        var deep = new string('[', 50_000) + new string(']', 50_000);
        (await Attacker.PostAsync(target, $$$"""{"query":"{ __typename }","variables":{"a":{{{deep}}}}}""", [])).Status.ShouldBe(400);
        (await Attacker.AskAsync(target, Good)).Said.ShouldBe("200");
    }

    [Fact]
    public async Task Document_DeeplyNested_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("{ a", 20_000)) + new string('}', 20_000);
        foreach (var way in new[] { "POST", "STREAM", "SOCKET" })
            (await Attacker.AskAsync(target, way, deep)).ShouldContain("\"code\":\"", customMessage: way);
        (await Attacker.AskAsync(target, Good)).Said.ShouldBe("200");
    }

    [Fact]
    public async Task Bodies_ThatNeverEnd_KeepNobodyOutAndAreClosed()
    {
        var slow = new List<TcpClient>();
        try
        {
            for (var at = 0; at < 100; at++)
            {
                var client = new TcpClient();
                slow.Add(client);
                await client.ConnectAsync(IPAddress.Loopback, target.Url.Port);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n{"));
            }

            (await Attacker.AskAsync(target, Good)).Said.ShouldBe("200");
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            foreach (var client in slow)
            {
                using var reader = new StreamReader(client.GetStream());
                await reader.ReadToEndAsync(patience.Token); // ends: the server does
            }
        }
        finally
        {
            slow.ForEach(client => client.Dispose());
        }
    }
}
