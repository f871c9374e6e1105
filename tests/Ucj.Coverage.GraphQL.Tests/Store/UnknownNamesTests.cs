using System.Text.Json;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.GraphQL.Tests.Store;

/// <summary>What the store does not have is refused; an empty answer would look like one.</summary>
public sealed class UnknownNamesTests
{
    [Theory]
    [InlineData(
        "workers(group: \"TUKAN\") { totalCount }",
        "UNKNOWN_GROUP", "Found worker group 'TUKAN', expected one of the dataset. Did you mean TUKANG? Ask 'workerGroups' for the codes.")]
    [InlineData(
        "workers(employer: \"NIX\") { totalCount }",
        "UNKNOWN_EMPLOYER", "Found no employer 'NIX' in your regions. Ask 'employers' for the ids.")]
    [InlineData(
        "workers(within: [\"13.11.01\", \"99.99\"]) { totalCount }",
        "UNKNOWN_REGION", "Found region 99.99, expected one of the dataset. Use the code of one of its regions.")]
    [InlineData(
        "approvedPlans(id: \"99999\") { id }",
        "UNKNOWN_PLAN", "Found no approved plan '99999'. Ask 'approvedPlans' without an id for the ids.")]
    public async Task Ask_ForANameThatIsUnknown_IsRefused(string field, string code, string message)
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await using var server = await RunningServer.StartAsync(test.Store, StoreTest.Regency);

        var error = JsonElement.Parse((await server.AskAsync($"{{ {field} }}")).Text).GetProperty("errors")[0];

        error.GetProperty("message").GetString().ShouldBe(message);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }
}
