using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.GraphQL.Tests;

namespace Ucj.Coverage.Storage.Tests;

public sealed class RestartTests
{
    [Fact]
    public async Task Database_RestartedUnderLoad_IsFoundAgainAndNothingAnsweredIsLost()
    {
        var postgres = new PostgresServer();
        await using var test = await StoreTest.CreateAsync(await TestDatabase.CreateAsync(postgres));
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await using var server = await RunningServer.StartAsync(test.Store, StoreTest.Regency);
        var (answered, refused) = (new List<int>(), 0);
        var restart = Task.Run(async () =>
        {
            await Task.Delay(500);
            postgres.Restart();
        });

        for (var number = 0; number < 600 && (!restart.IsCompleted || refused == 0 || answered.Count < 50); number++)
        {
            var month = FormattableString.Invariant($"{1950 + (number / 12)}-{(number % 12) + 1:D2}");
            var (_, text) = await server.AskAsync(
                """
                mutation($month: YearMonth!) {
                  setTarget(input: {region: "13.11", month: $month, percent: 50, definition: "REGISTRY"}) { dataVersion }
                }
                """,
                new { month });
            if (text.Contains("\"errors\"", StringComparison.Ordinal)) refused++;
            else answered.Add(number);
        }

        await restart;
        answered.Count.ShouldBeGreaterThan(1);
        (await server.DataAsync("{ __typename }")).GetProperty("__typename").GetString().ShouldBe("Query");
        var stored = (await test.LoadAsync()).Model.Targets.All.Where(target => target.Definition == "REGISTRY")
            .Select(target => ((target.Month.Year - 1950) * 12) + target.Month.Month - 1).ToHashSet();
        answered.ShouldAllBe(number => stored.Contains(number));
        stored.Count.ShouldBeInRange(answered.Count, answered.Count + refused);
    }
}
