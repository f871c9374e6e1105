using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Tests;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Store;

public sealed class ManyCallersTests
{
    private const int Writers = 8;
    private const int Readers = 32;

    /// <summary>Three seconds, or as many as a long run says, and on a slow machine until every writer has written twice and two answers were read.</summary>
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(
        int.Parse(Environment.GetEnvironmentVariable("UCJ_SECONDS") ?? "3", CultureInfo.InvariantCulture));

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Server_EightWritersAndThirtyTwoReaders_LosesNoUpdateAndTearsNoAnswer()
    {
        await using var test = await SampleAsync();
        await using var server = await RunningServer.StartAsync(
            test.Store, StoreTest.Regency, "--Limits:ConcurrentRequests", "64", "--Shares:Apply", "false");
        var registry = (await test.LoadAsync()).Model.Registry!;
        string[] idle = [.. Enumerable.Range(0, registry.Count)
            .Where(number => registry[number].Segment == EmploymentSegment.Bpu
                && !registry.SpellsOf(number).Any())
            .Select(number => registry[number].Id).Take(Writers)];
        using var over = new CancellationTokenSource();
        var answers = new ConcurrentDictionary<string, string>();
        var written = new int[Writers];

        await Task.WhenAll([
            EndAsync(written, answers, over),
            .. Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
                WriteAsync(server, writer, idle[writer], written, over.Token))),
            .. Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(server, answers, over.Token))),
        ]);

        written.ShouldAllBe(count => count > 0);
        answers.Count.ShouldBeGreaterThan(1);
        var loaded = await test.LoadAsync();
        for (var writer = 0; writer < Writers; writer++)
        {
            loaded.Model.Registry!.TryNumberOf(idle[writer], out var number).ShouldBeTrue();
            loaded.Model.Registry.SpellsOf(number).Select(spell => spell.Payer).ShouldBe(
                Enumerable.Repeat(Payer.Employer, Math.Min(written[writer], 24)));
        }

        var (_, last) = await server.AskAsync(Question);
        await using var fresh = await RunningServer.StartAsync(loaded.Model, folder: null);
        var (_, full) = await fresh.AskAsync(Question);
        DataOf(last).ShouldBe(DataOf(full));
    }

    private const string Question = """
        { coverage(months: {from: "2024-01", to: "2025-12"}) { nodes { active eligible premiums { total } } } targets { percent } }
        """;

    private static async Task EndAsync(
        int[] written,
        ConcurrentDictionary<string, string> answers,
        CancellationTokenSource over)
    {
        var started = Stopwatch.StartNew();
        await Task.Delay(Time);
        while ((written.Min() < 2 || answers.Count < 2) && started.Elapsed < Patience) await Task.Delay(100);
        await over.CancelAsync();
    }

    /// <summary>A month a turn, from the last to the first: spells of one month each, then the same again.</summary>
    private static async Task WriteAsync(
        RunningServer server,
        int writer,
        string worker,
        int[] written,
        CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var month = 23 - (written[writer] % 24);
            var text = FormattableString.Invariant($"{2024 + (month / 12)}-{(month % 12) + 1:D2}");
            await server.DataAsync(
                """
                mutation($worker: ID!, $month: YearMonth!) {
                  recordParticipation(input: {worker: $worker, programmes: [JKK, JKM], from: $month, to: $month, payer: "EMPLOYER"})
                  { dataVersion }
                }
                """,
                new { worker, month = text });
            written[writer]++;
        }
    }

    private static async Task ReadAsync(
        RunningServer server,
        ConcurrentDictionary<string, string> answers,
        CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var (_, text) = await server.AskAsync(Question);
            var version = JsonElement.Parse(text).GetProperty("extensions").GetProperty("dataVersion").GetString()!;
            answers.GetOrAdd(version, DataOf(text)).ShouldBe(DataOf(text), "one version of the data has one answer");
        }
    }

    private static string DataOf(string answer) => JsonElement.Parse(answer).GetProperty("data").GetRawText();

    private static async Task<StoreTest> SampleAsync()
    {
        var test = await StoreTest.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("ucj-sample-");
        SampleRegency.Write(folder.FullName, new SampleOptions { Workers = 1_000 });
        await test.Store.ImportAsync(folder.FullName, StoreTest.Caller);
        folder.Delete(recursive: true);
        return test;
    }
}
