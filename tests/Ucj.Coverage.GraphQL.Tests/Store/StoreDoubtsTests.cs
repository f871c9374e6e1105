using System.Text.Json;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.GraphQL.Tests.Store;

/// <summary>What is doubtful about a change goes out with its answer.</summary>
public sealed class StoreDoubtsTests
{
    [Fact]
    public async Task ApprovePlan_OfADoubtfulPlan_SaysWhatThePlanSays()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        folder.Replace("funding-sources.csv", "PMK 91/2023,,,,", "PMK 91/2023,,,UNCERTAIN,");
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await using var server = await RunningServer.StartAsync(test.Store, StoreTest.Regency);
        const string Asked = """(input: {months: {from: "2025-07", to: "2025-08"}})""";

        var plan = await WarningsOf(server, $"{{ plan: fundingPlan{Asked} {{ strategy }} }}");
        var approved = await WarningsOf(server, $"mutation {{ plan: approvePlan{Asked} {{ id }} }}");
        var variance = await WarningsOf(server, "{ approvedPlans { variance { workers } } }");

        plan.ShouldNotBeEmpty();
        approved.ShouldBe(plan);
        variance.ShouldBe(plan.Select(one => one.Replace("""["plan"]""", """["approvedPlans",0,"variance"]""", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, "COMPARED")]
    [InlineData(false, "IMPORTED")]
    public async Task ImportDataset_OfImplausibleData_SumsThemUp(bool dryRun, string state)
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        File.AppendAllLines(folder.PathOf("workers.csv"), Enumerable.Range(0, 2).Select(number => $"UNBORN-{number},13.11.01.2001,GURU_NGAJI,,,2029-01,,,,,,"));
        folder.Replace("workers.csv", "900000", "900");
        await using var server = await RunningServer.StartAsync(
            test.Store, StoreTest.Regency, "--Store:ImportRoot", Path.GetDirectoryName(folder.Path)!);

        var (_, text) = await server.AskAsync(
            "mutation($folder: String!, $dry: Boolean!) { importDataset(folder: $folder, dryRun: $dry) { state } }",
            new { folder = Path.GetFileName(folder.Path), dry = dryRun });

        text.ShouldContain($"\"importDataset\":{{\"state\":\"{state}\"}}");
        Warnings(text).ShouldBe(
        [
            """
            {"code":"IMPLAUSIBLE_VALUES","message":"workers.csv, line 2, column income: found '900', expected at least a hundredth of the minimum wage (Rp2,811,449). Taken as Rp900, but implausibly low. Look at the source. Of this kind [IMPLAUSIBLY_LOW] there is 1.","path":["importDataset"],"data":{"file":"workers.csv","column":"income","kind":"IMPLAUSIBLY_LOW","line":2,"cells":1}}
            """,
            """
            {"code":"IMPLAUSIBLE_VALUES","message":"workers.csv, line 5, column birth_month: found '2029-01', expected a worker who is eligible in some month of 2024-01..2026-12. Taken in, but eligible in no month: he is born after the horizon 2024-01..2026-12. Look at the source. Of this kind [NEVER_ELIGIBLE] there are 2.","path":["importDataset"],"data":{"file":"workers.csv","column":"birth_month","kind":"NEVER_ELIGIBLE","line":5,"cells":2}}
            """,
        ]);
    }

    private static async Task<IReadOnlyList<string>> WarningsOf(RunningServer server, string query) => Warnings((await server.AskAsync(query)).Text);

    private static IReadOnlyList<string> Warnings(string answer) =>
        JsonElement.Parse(answer).GetProperty("extensions").TryGetProperty("warnings", out var warnings)
            ? [.. warnings.EnumerateArray().Select(one => one.GetRawText())]
            : [];
}
