using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Ucj.Coverage.GraphQL.Tests.Access;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

/// <summary>The server over HTTPS, with a certificate as an operator has it: two PEM files.</summary>
public sealed class EncryptedLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-https-").FullName;
    private readonly X509Certificate2 _certificate;

    public EncryptedLineTests()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=ucj.example", key, HashAlgorithmName.SHA256);
        _certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));
        File.WriteAllText(Path.Combine(_folder, "cert.pem"), _certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private string[] Https =>
    [
        "--Kestrel:Endpoints:Https:Url", "https://127.0.0.1:0",
        "--Kestrel:Endpoints:Https:Certificate:Path", Path.Combine(_folder, "cert.pem"),
        "--Kestrel:Endpoints:Https:Certificate:KeyPath", Path.Combine(_folder, "key.pem"),
    ];

    public void Dispose()
    {
        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("ucj.example", "30", "max-age=2592000")]
    [InlineData("ucj.example", "0", "max-age=0")]
    [InlineData("localhost", "30", null)] // a developer's other programs answer there too
    [InlineData("127.0.0.1", "30", null)]
    public async Task Ask_OverHttps_IsAnsweredAndBrowsersKeepToIt(string host, string days, string? hsts)
    {
        await using var server = await RunningServer.StartAsync([.. Https, .. AdminKey.Settings, "--Http:HstsDays", days]);
        var address = server.Client.BaseAddress!;
        using var client = ClientOf(address.Port);

        foreach (var path in (string[])["/graphql?query={__typename}", "/health/live", "/nothing"])
        {
            using var answer = await client.GetAsync(new Uri($"https://{host}:{address.Port}{path}"));

            answer.StatusCode.ShouldBe(path == "/nothing" ? HttpStatusCode.NotFound : HttpStatusCode.OK);
            answer.Headers.TryGetValues("Strict-Transport-Security", out var found);
            found?.Single().ShouldBe(hsts);
            (found is null).ShouldBe(hsts is null);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }

        address.Scheme.ShouldBe("https");
    }

    /// <summary>HTTPS that a trusted proxy ends is HTTPS to browsers; what anyone else says of it is passed over.</summary>
    [Theory]
    [InlineData("127.0.0.1", "max-age=2592000")]
    [InlineData("10.0.0.2", null)]
    public async Task Ask_OverHttpsThatAProxyEnds_IsKeptToWhereTheProxyIsTrusted(string proxy, string? hsts)
    {
        await using var server = await RunningServer.StartAsync([.. AdminKey.Settings, "--Proxies:0", proxy]);

        using var answer = await server.GetAsync("/health/live", ("Host", "ucj.example"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.TryGetValues("Strict-Transport-Security", out var found);
        found?.Single().ShouldBe(hsts);
        (found is null).ShouldBe(hsts is null);
    }

    [Fact]
    public async Task Ask_OverPlainHttpWhereHttpsIsSpoken_IsNotAnswered()
    {
        await using var server = await RunningServer.StartAsync(Https);

        await Should.ThrowAsync<HttpRequestException>(() => server.Client.GetAsync(
            new UriBuilder(server.Client.BaseAddress!) { Scheme = "http", Path = "/health/live" }.Uri));
    }

    [Fact]
    public async Task Run_CertificateThatIsNotThere_SaysSo()
    {
        File.Delete(Path.Combine(_folder, "cert.pem"));

        var refused = await Should.ThrowAsync<Exception>(() => RunningServer.StartAsync(Https));

        refused.Message.ShouldContain("cert.pem");
    }

    /// <summary>Finds any host on this machine, and knows the certificate by heart.</summary>
    private HttpClient ClientOf(int port)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, shown, _, _) => _certificate.Thumbprint == shown?.GetCertHashString(),
            },
        });
        AdminKey.ShowBy(client);
        return client;
    }
}
