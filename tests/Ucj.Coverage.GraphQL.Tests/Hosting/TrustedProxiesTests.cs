using System.Net;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Tests.Access;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

public sealed class TrustedProxiesTests
{
    private const string Target =
        """mutation { setTarget(input: {region: "13.11", month: "2026-06", percent: 50, definition: "REGISTRY"}) { dataVersion } }""";

    [Theory]
    [InlineData("203.0.113.7", "127.0.0.1")]
    [InlineData("203.0.113.7", "127.0.0.1", "--ForwardedHeaders_Enabled", "true")]
    [InlineData("203.0.113.7", "127.0.0.1", "--Proxies:0", "10.0.0.2")]
    [InlineData("203.0.113.7", "203.0.113.7", "--Proxies:0", "127.0.0.1")]
    [InlineData("203.0.113.7", "203.0.113.7", "--Proxies:0", "127.0.0.0/8")]
    [InlineData("198.51.100.1, 203.0.113.7", "203.0.113.7", "--Proxies:0", "127.0.0.1")]
    [InlineData("198.51.100.1, 203.0.113.7, 10.0.0.2", "203.0.113.7", "--Proxies:0", "127.0.0.1", "--Proxies:1", "10.0.0.0/24")]
    [InlineData("2001:db8::1", "2001:db8::1", "--Proxies:0", "127.0.0.1")]
    [InlineData("not an address", "127.0.0.1", "--Proxies:0", "127.0.0.1")]
    public async Task Change_ThroughProxies_IsAuditedWithTheAddressATrustedOneTells(string told, string kept, params string[] settings)
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await using var server = await RunningServer.StartAsync(test.Store, StoreTest.Regency, settings);

        (await server.AskWithAsync(Target, ("X-Forwarded-For", told))).Text.ShouldNotContain("errors");

        (await test.Store.AuditAsync(new AuditQuestion { Action = "SET_TARGET" })).ShouldHaveSingleItem().By.Where.ShouldBe(kept);
    }

    [Fact]
    public async Task Ask_ThroughAProxyWithoutAWordOnAccess_NeedsTheDrawnKey()
    {
        await using var server = await RunningServer.StartAsync("--Access:Local", "false", "--Proxies:0", "127.0.0.1");

        (await server.AskWithAsync("{ __typename }", ("X-Forwarded-For", "127.0.0.1"))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Ask_LocalUnderAFrameworksSettingThatTrustsAll_IsRefusedAsThroughAnyProxy()
    {
        await using var server = await RunningServer.StartAsync("--ForwardedHeaders_Enabled", "true");

        (await server.AskWithAsync("{ __typename }", ("X-Forwarded-For", "127.0.0.1"))).Text.ShouldContain("NOT_LOCAL");
    }

    [Theory]
    [InlineData("10.0.0.300")]
    [InlineData("proxy.example")]
    [InlineData("*")]
    public void Build_WhatIsNoAddress_IsRefused(string named) => Should
        .Throw<CoverageException>(() => CoverageServer.Build(["--Proxies:0", "::1", "--Proxies:1", named, .. AdminKey.Settings], SmallRegency.Model))
        .Text.En.ShouldBe($"Found '{named}' for the setting Proxies:1, expected an address such as 10.0.0.2 or a network such as 10.0.0.0/24.");

    [Fact]
    public void Build_BesideLocal_IsRefused() => Should
        .Throw<CoverageException>(() => CoverageServer.Build(["--Proxies:0", "10.0.0.2", "--Access:Local", "true"], SmallRegency.Model))
        .Text.En.ShouldBe("Found Access:Local, which answers this machine without a key, beside Access:Public, Access:Keys, Access:Jwt or Proxies. "
            + "Expected one or the other.");

    [Theory]
    [InlineData("::ffff:10.0.0.9", true)]
    [InlineData("10.0.1.9", false)]
    [InlineData("2001:db8::5", true)]
    [InlineData("2001:db9::5", false)]
    public void Contains_AnAddress_IsOfANetworkOrNot(string address, bool expected) =>
        TrustedProxies.Of(["10.0.0.0/24", "2001:db8::/32"]).Contains(IPAddress.Parse(address)).ShouldBe(expected);
}
