using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.GraphQL.Tests;

public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080", null)]
    [InlineData("http://0.0.0.0:5080", "http://127.0.0.1:5080", null)]
    [InlineData("https://[::]:5443", "https://127.0.0.1:5443", null)]
    [InlineData("http://unix:/run/ucj.sock", "http://localhost", "/run/ucj.sock")]
    public void Of_AddressListenedOn_IsOneToCall(string address, string url, string? socket) =>
        OwnAddress.Of(address).ShouldBe(new OwnAddress(url, socket));

    /// <summary>The key it drew goes to itself, and to no host that is called "unix".</summary>
    [Fact]
    public async Task Greeting_OnASocketInTheFileSystem_AsksAndPrintsThatSocket()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-socket-");
        var socket = Path.Combine(folder.FullName, "ucj.sock");
        await using (var app = CoverageServer.Build(["--urls", $"http://unix:{socket}"], SmallRegency.Model))
        {
            await app.StartAsync();
            using var output = new StringWriter();

            await Greeting.SayAsync(app, new Dataset("Solok Selatan", SmallRegency.Model), output, Language.En, isTerminal: true);

            output.ToString().ShouldContain($"\n  curl -s --unix-socket {socket} http://localhost/graphql -H ");
            using var client = OwnAddress.Of(CoverageServer.AddressOf(app)).Client();
            (await client.GetAsync(new Uri("http://localhost/health/live"))).IsSuccessStatusCode.ShouldBeTrue();
            await app.StopAsync();
        }

        folder.Delete(recursive: true);
    }
}
