using Microsoft.Extensions.Configuration;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Settings;

public sealed class ServerSettingsTests
{
    [Fact]
    public void Of_Nothing_HasTheDefaults() => Read().ShouldBe(new ServerSettings());

    [Fact]
    public void Of_Everything_ReadsIt()
    {
        var settings = Read(("Limits:Cost", "7"), ("Documents:OnlyPersisted", "true"), ("Cors:Origins:0", "https://a.example"),
            ("Telemetry:Endpoint", "http://127.0.0.1:4317"), ("Data:Watch", "false"), ("Introspection", "false"));

        settings.Limits.Cost.ShouldBe(7);
        settings.Documents.OnlyPersisted.ShouldBeTrue();
        settings.Cors.Origins.ShouldBe(["https://a.example"]);
        settings.Telemetry.Endpoint.ShouldBe(new Uri("http://127.0.0.1:4317"));
        settings.Data.Watch.ShouldBeFalse();
        settings.Introspection.ShouldBeFalse();
    }

    [Fact]
    public void Of_OneNumberOfAShare_LeavesTheOthersAndOtherRolesAsTheyAre()
    {
        var shares = Read(("Shares:Analyst:PerMinute", "0"), ("Shares:Public:Streams", "3")).Shares;

        shares.Of(Role.Analyst).ShouldBe(shares.Of(Role.Planner) with { PerMinute = 0 });
        shares.Of(Role.Planner).ShouldBe(new ServerSettings().Shares.Planner);
        shares.Of(Role.Public).ShouldBe(new ServerSettings().Shares.Public with { Streams = 3 });
        Read(("Shares:Apply", "false")).Shares.Of(Role.Public).ShouldBe(ShareSettings.Unlimited);
    }

    [Theory]
    [InlineData("Limits:Depth", "0", "Found 0 for the setting Limits:Depth, expected 1 to 100.")]
    [InlineData("Limits:Rows", "10001", "Found 10001 for the setting Limits:Rows, expected 1 to 10000.")]
    [InlineData("Data:RemovalPercent", "101", "Found 101 for the setting Data:RemovalPercent, expected 0 to 100.")]
    [InlineData("Data:RemovalRows", "-1", "Found -1 for the setting Data:RemovalRows, expected 0 to 1000000000.")]
    [InlineData("Data:AllowRemovals", "5%", "Found '5%' for the setting Data:AllowRemovals, expected a number of rows, or all.")]
    [InlineData("Shares:Public:Concurrent", "-1", "Found -1 for the setting Shares:Public:Concurrent, expected 0 to 100000.")]
    [InlineData("Shares:Admin:CostPerMinute", "-1", "Found -1 for the setting Shares:Admin:CostPerMinute, expected 0 to 1000000000000.")]
    [InlineData("Shares:PublicConcurrent", "-1", "Found -1 for the setting Shares:PublicConcurrent, expected 0 to 100000.")]
    [InlineData("ShutdownSeconds", "-1", "Found -1 for the setting ShutdownSeconds, expected 1 to 600.")]
    public void Of_OutOfBounds_IsRefused(string key, string value, string message) =>
        Should.Throw<CoverageException>(() => Read((key, value))).Text.En.ShouldBe(message);

    [Theory]
    [InlineData("Limits:Depth", "deep", "Limits:Depth")]
    [InlineData("ShutdownSeconds", "soon", "ShutdownSeconds")]
    [InlineData("Access:Keys:0:Role", "BOSS", "Access:Keys:0:Role")]
    [InlineData("Access:Keys:0:Rolle", "ADMIN", "Rolle")]
    [InlineData("Data:AllowRemoval", "all", "AllowRemoval")]
    [InlineData("Data:RemovalPercent", "few", "RemovalPercent")]
    [InlineData("Shares:Publik:Streams", "1", "Publik")]
    [InlineData("Shares:Public:Steams", "1", "Steams")]
    [InlineData("Access:Publik", "true", "Publik")]
    [InlineData("Store:OpenChanges", "true", "OpenChanges")]
    public void Of_WhatCannotBeRead_IsRefusedByItsName(string key, string value, string named) =>
        Should.Throw<CoverageException>(() => Read((key, value))).Text.En.ShouldContain(named);

    private static ServerSettings Read(params (string Key, string Value)[] settings) => ServerSettings.Of(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value))).Build());
}
