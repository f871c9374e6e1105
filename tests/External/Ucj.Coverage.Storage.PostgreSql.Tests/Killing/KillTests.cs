using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.GraphQL.Tests.Access;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.Storage.PostgreSql.Tests.Killing;

/// <summary>Programs are killed at random moments; what they leave is all or nothing.</summary>
public sealed class KillTests : IAsyncDisposable
{
    /// <summary>How often for each database and each kind of work: ten times in all at least, or as often as a long run says.</summary>
    private static readonly int Times =
        (int.Parse(Environment.GetEnvironmentVariable("UCJ_KILLS") ?? "10", CultureInfo.InvariantCulture) + 3) / 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-kill-");
    private TestDatabase? _postgres;

    [Theory]
    [InlineData(StoreProvider.Sqlite)]
    [InlineData(StoreProvider.PostgreSql)]
    public async Task Import_Killed_LeavesAllOrNothingAndGoesOn(StoreProvider provider)
    {
        var options = await OptionsAsync(provider);
        (string Path, string Cube)[] folders = [Sample("a", seed: 1), Sample("b", seed: 2)];
        var random = new Random();
        await ImportAsync(folders[0].Path, options);
        var started = TimeProvider.System.GetTimestamp();
        await ImportAsync(folders[1].Path, options);
        var takes = (int)TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        for (var time = 0; time < Times; time++)
        {
            var (before, after) = (folders[(time + 1) % 2], folders[time % 2]);
            var moment = TimeSpan.FromMilliseconds(random.Next(takes / 5, takes));
            await using (var victim = Victim.Import(after.Path, options)) await victim.EndAsync(moment);

            var cube = await CubeAsync(options);
            new[] { before.Cube, after.Cube }.ShouldContain(cube, $"killed after {moment}");
            await ImportAsync(after.Path, options);
            (await CubeAsync(options)).ShouldBe(after.Cube, $"killed after {moment}, then imported");
        }
    }

    [Theory]
    [InlineData(StoreProvider.Sqlite)]
    [InlineData(StoreProvider.PostgreSql)]
    public async Task Mutations_Killed_KeepAllThatWereAnswered(StoreProvider provider)
    {
        var options = await OptionsAsync(provider);
        await ImportAsync(Sample("a", seed: 1).Path, options);
        var random = new Random();
        var answered = 0;
        for (var time = 0; time < Times; time++)
        {
            var before = answered;
            await using (var victim = Victim.Server(options))
            {
                using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false })
                {
                    BaseAddress = new Uri(await victim.Address),
                };
                AdminKey.ShowBy(client);
                var kill = Task.Run(async () =>
                {
                    await Task.Delay(random.Next(50, 1_000));
                    victim.Kill();
                });
                while (await SetTargetAsync(client, answered)) answered++;
                await kill;
            }

            answered.ShouldBeGreaterThanOrEqualTo(before);
            await using var store = await RegencyStore.OpenAsync(options, NodaTime.SystemClock.Instance);
            var model = (await store.LoadAsync(StoreTest.Regency)).Dataset.Model;
            var targets = model.Targets.All.Count(target => target.Definition == "REGISTRY");
            targets.ShouldBeInRange(answered, answered + 1, "what was answered lasts; one more may have lasted unanswered");
            var audit = await store.AuditAsync(new AuditQuestion { Action = "SET_TARGET", First = 1_000 });
            audit.Count.ShouldBe(Math.Min(targets, 1_000), "a change and its entry of the audit last together");
            answered = targets;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is { } database) await database.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> SetTargetAsync(HttpClient client, int number)
    {
        const string Query = """
            mutation($month: YearMonth!) {
              setTarget(input: {region: "13.11", month: $month, percent: 50, definition: "REGISTRY"}) { dataVersion }
            }
            """;
        var month = FormattableString.Invariant($"{1900 + (number / 12)}-{(number % 12) + 1:D2}");
        try
        {
            using var response = await client.PostAsJsonAsync("", new { query = Query, variables = new { month } });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            return answer.TryGetProperty("errors", out var errors) ? throw new InvalidDataException(errors.GetRawText()) : true;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task<StoreOptions> OptionsAsync(StoreProvider provider)
    {
        if (provider == StoreProvider.Sqlite) return new StoreOptions($"Data Source={Path.Combine(_folder.FullName, "ucj.db")}");
        _postgres = await TestDatabase.CreateAsync();
        return _postgres.Options;
    }

    private (string Path, string Cube) Sample(string name, int seed)
    {
        var path = Path.Combine(_folder.FullName, name);
        SampleRegency.Write(path, new SampleOptions { Workers = 30_000, Seed = seed });
        return (path, StoreTest.CubeOf(DatasetReader.Read(path).Dataset!));
    }

    private static async Task ImportAsync(string folder, StoreOptions options)
    {
        await using var import = Victim.Import(folder, options);
        (await import.EndAsync(TimeSpan.FromMinutes(2))).ShouldBe(0);
    }

    private static async Task<string> CubeAsync(StoreOptions options)
    {
        await using var store = await RegencyStore.OpenAsync(options, NodaTime.SystemClock.Instance);
        return StoreTest.CubeOf((await store.LoadAsync(StoreTest.Regency)).Dataset);
    }
}
