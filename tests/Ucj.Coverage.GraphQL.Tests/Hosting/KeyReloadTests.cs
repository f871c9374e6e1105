using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.GraphQL.Tests.Access;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

public sealed class KeyReloadTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-keys-");
    private readonly ConfigurationManager _configuration = new();
    private readonly HeardLogs _heard = new();
    private readonly ILoggerFactory _logs;

    public KeyReloadTests()
    {
        _logs = LoggerFactory.Create(builder => builder.AddProvider(_heard));
        Write(Keys("old", "stays"));
        _configuration.SetBasePath(_folder.FullName).AddJsonFile("appsettings.json", optional: true);
    }

    public void Dispose()
    {
        _logs.Dispose();
        _configuration.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ReadAgain_ChangedFile_PutsItsKeysInForce()
    {
        var (keys, reload) = await StartAsync();

        Write(Keys("new", "stays"));
        reload.ReadAgain();

        keys.Find("old").ShouldBeNull();
        keys.Find("new").ShouldNotBeNull();
        keys.Find("stays").ShouldNotBeNull();
        _heard.Text.Trim().ShouldBe("Settings read again: 2 keys are in force, 1 were revoked.");
        Write("""{"Access": {"Public": true}}""");
        reload.ReadAgain();
        keys.All.ShouldBeEmpty();
        reload.Dispose();
    }

    [Theory]
    [InlineData("{ \"Access\": ", "appsettings.json")]
    [InlineData("", "appsettings.json")]
    [InlineData("""{"Access": {"Keys": [{"Name": "x"}]}}""", "Access:Keys:0:Hash")]
    [InlineData("""{"Access": {"Keys": [{"Nama": "x"}]}}""", "Nama")]
    [InlineData("""{"Access": {"FailuresPerMinute": -1}}""", "Access:FailuresPerMinute")]
    [InlineData("""{"Limits": {"Depth": 0}}""", "Limits:Depth")]
    [InlineData("""{"Access": {"Local": true, "Public": true}}""", "Access:Local")]
    public async Task ReadAgain_FileThatWouldNotStart_KeepsTheKeysAndSaysWhy(string text, string named)
    {
        var (keys, reload) = await StartAsync();

        Write(text);
        reload.ReadAgain();

        keys.Find("old").ShouldNotBeNull();
        _heard.Text.ShouldStartWith("Settings read again are refused, and the keys before stay in force. ");
        _heard.Text.ShouldContain(named);
        _heard.Text.Split('\n').Length.ShouldBe(1);
        reload.Dispose();
    }

    [Fact]
    public async Task ReadAgain_TwoKeysOfOneHash_AreRefused()
    {
        var (keys, reload) = await StartAsync();

        Write(Keys("new", "new"));
        reload.ReadAgain();

        keys.Find("new").ShouldBeNull();
        keys.Find("old").ShouldNotBeNull();
        reload.Dispose();
    }

    [Fact]
    public async Task ReadAgain_KeysForAnOpenLine_AreRefusedAsAtTheStart()
    {
        Write("""{"Access": {"Public": true}, "urls": "http://0.0.0.0:5080"}""");
        ((IConfigurationRoot)_configuration).Reload();
        var (keys, reload) = await StartAsync();

        Write(Keys("old", "new").Replace("{\"Access\"", "{\"urls\": \"http://0.0.0.0:5080\", \"Access\"", StringComparison.Ordinal));
        reload.ReadAgain();

        keys.All.ShouldBeEmpty();
        _heard.Text.ShouldContain("http://0.0.0.0:5080");
        reload.Dispose();
    }

    private async Task<(ApiKeys Keys, KeyReload Reload)> StartAsync()
    {
        var keys = new ApiKeys(ServerSettings.Of(_configuration).Access.Keys, TimeProvider.System);
        var reload = new KeyReload(_configuration, keys, new Logger<KeyReload>(_logs));
        await reload.StartAsync(CancellationToken.None);
        return (keys, reload);
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder.FullName, "appsettings.json"), text);

    private static string Keys(params string[] keys) => JsonSerializer.Serialize(new
    {
        Access = new { Keys = keys.Select(key => new { Name = key, Hash = ApiKeys.HashOf(key), Role = "ANALYST", Regions = "13.11" }) },
    });
}
