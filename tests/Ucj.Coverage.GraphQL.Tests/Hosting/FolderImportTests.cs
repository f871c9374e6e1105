using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

public sealed class FolderImportTests : IAsyncLifetime
{
    private const string Question = "/graphql?query={targets{percent}}";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-folder-").FullName;

    private string Targets => Path.Combine(_folder, "targets.csv");

    public Task InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Ucj.Coverage.Cli.Tests", "MiniRegency", "data")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Run_ChangedFolder_PutsTheNewDataInForce()
    {
        await using var server = await StartAsync("--Data:Watch", "false");
        var (before, tag) = await AskAsync(server);
        var told = Listen(server.Host.GetRequiredService<News>());
        var recalculated = new List<NewFigures>();
        using var listening = server.Host.GetRequiredService<News>().Recalculations
            .Choose(what => what).Subscribe(new Listener<NewFigures>(recalculated.Add));
        DropLastTarget();

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        end.State.ShouldBe(ImportState.Done);
        told[0].State.ShouldBe(ImportState.Reading);
        told[^2].State.ShouldBe(ImportState.Calculating);
        told[^1].ShouldBe(end);
        told.Select(one => one.Percent).ShouldBeInOrder();
        recalculated.Single().DataVersion.ShouldBe(end.DataVersion);
        recalculated.Single().Latest(null)!.Value.Count(Ucj.Coverage.Measurement.CoverageMeasure.Eligible)!.Value.ShouldBeGreaterThan(0);
        var (after, _) = await AskAsync(server);
        after.GetProperty("data").GetProperty("targets").GetArrayLength()
            .ShouldBe(before.GetProperty("data").GetProperty("targets").GetArrayLength() - 1);
        VersionOf(after).ShouldBe(end.DataVersion);
        VersionOf(after).ShouldNotBe(VersionOf(before));
        using var conditional = await server.GetAsync(Question, ("If-None-Match", tag));
        conditional.StatusCode.ShouldBe(HttpStatusCode.OK); // what the client has is no longer true
    }

    [Fact]
    public async Task Run_SameFiles_ChangesNothing()
    {
        await using var server = await StartAsync("--Data:Watch", "false");
        File.SetLastWriteTimeUtc(Targets, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        end.State.ShouldBe(ImportState.Unchanged);
    }

    [Fact]
    public async Task Run_FolderWithProblems_KeepsTheDataInForce()
    {
        await using var server = await StartAsync("--Data:Watch", "false");
        var (before, tag) = await AskAsync(server);
        File.AppendAllText(Targets, "nonsense,nonsense,nonsense\n");

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        end.State.ShouldBe(ImportState.Refused);
        end.Problems.ShouldBeGreaterThan(0);
        end.DataVersion.ShouldBe(VersionOf(before));
        using var conditional = await server.GetAsync(Question, ("If-None-Match", tag));
        conditional.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Watch_FileChanges_ImportsByItself()
    {
        await using var server = await StartAsync("--Data:QuietSeconds", "0");
        var done = new TaskCompletionSource<NewFigures>();
        using var listening = server.Host.GetRequiredService<News>().Recalculations
            .Choose(what => what).Subscribe(new Listener<NewFigures>(what => done.TrySetResult(what)));

        DropLastTarget();

        var figures = await done.Task.WaitAsync(Patience);
        VersionOf((await AskAsync(server)).Answer).ShouldBe(figures.DataVersion);
    }

    private Task<RunningServer> StartAsync(params string[] settings) =>
        RunningServer.StartAsync(DatasetReader.Read(_folder).Dataset!.Model, _folder, settings);

    private void DropLastTarget()
    {
        var next = Targets + ".next";
        File.WriteAllLines(next, File.ReadAllLines(Targets)[..^1]);
        File.Move(next, Targets, overwrite: true);
    }

    private static List<ImportProgress> Listen(News news)
    {
        var told = new List<ImportProgress>();
        news.Imports.Choose(what => what).Subscribe(new Listener<ImportProgress>(told.Add));
        return told;
    }

    private static async Task<(JsonElement Answer, string Tag)> AskAsync(RunningServer server)
    {
        using var answer = await server.GetAsync(Question);
        return (JsonElement.Parse(await answer.Content.ReadAsStringAsync()), answer.Headers.ETag!.Tag);
    }

    private static string? VersionOf(JsonElement answer) => answer.GetProperty("extensions").GetProperty("dataVersion").GetString();

    private sealed class Listener<T>(Action<T> hear) : IObserver<T>
    {
        public void OnNext(T value) => hear(value);

        public void OnError(Exception error) => throw error;

        public void OnCompleted()
        {
            // There is always more.
        }
    }
}
