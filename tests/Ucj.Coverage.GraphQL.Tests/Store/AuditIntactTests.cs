using System.Text.Json;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.GraphQL.Tests.Store;

public sealed class AuditIntactTests
{
    private const string Asked =
        "{ auditIntact { intact entries adopted forgotten firstBroken fault explanation(language: EN) head } }";

    [Fact]
    public async Task AuditIntact_AsWrittenAndTamperedWith_SaysWhich()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await using var server = await RunningServer.StartAsync(test.Store, StoreTest.Regency);

        var before = (await server.DataAsync(Asked)).GetProperty("auditIntact");
        await test.Database.TamperAsync("UPDATE audit SET who = 'another'");
        var after = (await server.DataAsync(Asked)).GetProperty("auditIntact");

        before.GetProperty("intact").GetBoolean().ShouldBeTrue();
        before.GetProperty("entries").GetInt32().ShouldBe(1);
        before.GetProperty("head").GetString().ShouldNotBeNull().ShouldMatch("^1:[0-9a-f]{64}$");
        JsonSerializer.Serialize(after).ShouldBe(
            """
            {"intact":false,"entries":0,"adopted":0,"forgotten":0,"firstBroken":"1","fault":"CHANGED","explanation":"Found entry 1 to say other than what was written: its hash differs.","head":null}
            """);
    }
}
