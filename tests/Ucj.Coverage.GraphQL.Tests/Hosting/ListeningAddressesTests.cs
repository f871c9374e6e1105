using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Tests.Access;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

/// <summary>Every way to say where a server listens, and who may be reached there.</summary>
public sealed class ListeningAddressesTests
{
    private static readonly string[] Public = ["--Access:Public", "true"];

    private static readonly string[] Tokens =
        ["--Access:Jwt:Authority", "https://sso.example", "--Access:Jwt:Audience", "ucj"];

    /// <summary>A setting, its value, and the address other machines reach over plain HTTP.</summary>
    public static TheoryData<string, string, string> Open => new()
    {
        { "urls", "http://0.0.0.0:5080", "http://0.0.0.0:5080" },
        { "urls", "http://[::]:5080", "http://[::]:5080" },
        { "urls", "http://*:5080", "http://*:5080" },
        { "urls", "http://+:5080", "http://+:5080" },
        { "urls", "HTTP://192.168.1.7", "HTTP://192.168.1.7" },
        { "URLS", "http://ucj.example:5080", "http://ucj.example:5080" },
        { "urls", "https://127.0.0.1:5443;http://[fe80::1]:5080", "http://[fe80::1]:5080" },
        { "urls", "http://127.0.0.1.example:5080", "http://127.0.0.1.example:5080" },
        { "urls", "http://x@127.0.0.1:5080", "http://x@127.0.0.1:5080" }, // loopback to Uri, every address to Kestrel
        { "urls", "http://[127.0.0.1]:5080", "http://[127.0.0.1]:5080" },
        { "http_ports", "8080", "http://*:8080" },
        { "HTTP_PORTS", "8080;8081", "http://*:8080" },
        { "Kestrel:Endpoints:Web:Url", "http://*:8080", "http://*:8080" },
        { "kestrel:endpoints:web:url", "http://0.0.0.0:8080", "http://0.0.0.0:8080" },
    };

    public static TheoryData<string, string> Closed => new()
    {
        { "urls", "http://127.0.0.1:5080" },
        { "urls", "http://127.0.0.9:5080;http://localhost:5081" },
        { "urls", "http://[::1]:5080" },
        { "urls", "http://[::ffff:127.0.0.1]:5080" },
        { "urls", "http://unix:/tmp/ucj.sock" },
        { "urls", "" },
        { "Kestrel:Endpoints:Web:Url", "http://LOCALHOST:8080" },
        { "Kestrel:Endpoints:Web:Url", "http://unix:/tmp/ucj.sock" },
    };

    public static TheoryData<string, string, string> OpenAndEncrypted => new()
    {
        { "urls", "https://*:5443", "https://*:5443" },
        { "urls", "https://0.0.0.0:5443;http://127.0.0.1:5080", "https://0.0.0.0:5443" },
        { "https_ports", "5443", "https://*:5443" },
        { "Kestrel:Endpoints:Web:Url", "https://ucj.example", "https://ucj.example" },
    };

    [Theory]
    [MemberData(nameof(Open))]
    public void Build_PlainHttpOnAnOpenAddress_IsForThePublicOrAProxyAlone(string setting, string value, string address)
    {
        string[] place = ["--" + setting, value];

        ShouldBeRefused(place, "ACCESS_NOT_CONFIGURED", NoAccess(address));
        foreach (var secret in new[] { AdminKey.Settings, Tokens, [.. AdminKey.Settings, .. Public] })
        {
            ShouldBeRefused([.. place, .. secret], "PLAIN_HTTP_REFUSED",
                $"Found the address {address}, which other machines reach over plain HTTP, while keys or tokens are sent to it. "
                    + "Use https:// with a certificate (see docs/server.md), or set Http:Plain=true where a proxy before it does.");
            ShouldBeTaken([.. place, .. secret, "--Http:Plain", "true"]);
        }

        ShouldBeTaken([.. place, .. Public]);
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void Build_AddressOfThisMachineAlone_IsTaken(string setting, string value)
    {
        ShouldBeTaken(["--" + setting, value]);
        ShouldBeTaken(["--" + setting, value, .. AdminKey.Settings]);
    }

    [Theory]
    [MemberData(nameof(OpenAndEncrypted))]
    public void Build_HttpsOnAnOpenAddress_IsForWhoIsKnown(string setting, string value, string address)
    {
        string[] place = ["--" + setting, value];

        ShouldBeRefused(place, "ACCESS_NOT_CONFIGURED", NoAccess(address));
        ShouldBeTaken([.. place, .. AdminKey.Settings]);
    }

    /// <summary>Several settings at once: what is refused is what would have been listened on, and nothing else.</summary>
    [Theory]
    [InlineData("http://127.0.0.1", "--urls", "http://127.0.0.1:0", "--http_ports", "8080")]
    [InlineData("http://[::1]", "--urls", "http://*:0", "--Kestrel:Endpoints:Web:Url", "http://[::1]:0")]
    [InlineData("http://[::1]", "--http_ports", "8080", "--Kestrel:Endpoints:Web:Url", "http://[::1]:0")]
    public async Task Start_SeveralSettings_ListensWhereTheCheckSaysIt(string address, params string[] settings)
    {
        await using var app = CoverageServer.Build(settings, SmallRegency.Model);

        await app.StartAsync();

        var found = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        found.Single().ShouldStartWith(address + ":");
    }

    [Fact]
    public void Build_UrlsThatArePreferred_AreLookedAtBesideEndpoints() => ShouldBeRefused(
        ["--urls", "http://*:80", "--Kestrel:Endpoints:Web:Url", "http://[::1]:0", "--preferHostingUrls", "true"],
        "ACCESS_NOT_CONFIGURED",
        NoAccess("http://*:80"));

    [Fact]
    public void Build_PlainHttpRefused_SaysSoInIndonesianToo() => Should
        .Throw<CoverageException>(() => CoverageServer.Build(["--urls", "http://*:80", .. Tokens], SmallRegency.Model))
        .Text.Id.ShouldBe(
            "Alamat http://*:80 dapat dicapai mesin lain lewat HTTP tanpa enkripsi, padahal kunci atau token dikirim ke sana. "
                + "Pakai https:// dengan sertifikat (lihat docs/server.md), atau atur Http:Plain=true jika proksi di depannya yang mengenkripsi.");

    private static string NoAccess(string address) =>
        $"Found the address {address}, which other machines reach, but no access is configured. "
            + "Set Access (see docs/access.md), or listen on 127.0.0.1.";

    private static void ShouldBeTaken(string[] args) => CoverageServer.Build(args, SmallRegency.Model).ShouldNotBeNull();

    private static void ShouldBeRefused(string[] args, string code, string message)
    {
        var refused = Should.Throw<CoverageException>(() => CoverageServer.Build(args, SmallRegency.Model));
        refused.Code.ShouldBe(code);
        refused.Message.ShouldBe(message);
    }
}
