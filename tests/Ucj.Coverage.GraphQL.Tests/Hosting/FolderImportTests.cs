using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
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

    [Theory]
    [InlineData("gone", 1)]
    [InlineData("emptied", 1)]
    [InlineData("cut off", 1)]
    [InlineData("shrunk", 1)]
    public async Task Run_HalfCopiedFolder_KeepsTheDataInForce(string how, int problems)
    {
        await using var server = await StartAsync("--Data:Watch", "false");
        var (before, _) = await AskAsync(server);
        var spells = Path.Combine(_folder, "participations.csv");
        var text = await File.ReadAllTextAsync(spells);
        if (how == "gone") File.Delete(Targets);
        else if (how == "emptied") await File.WriteAllTextAsync(Targets, string.Concat(File.ReadLines(Targets).First(), "\n"));
        else if (how == "cut off") await File.WriteAllTextAsync(spells, text[..text.TrimEnd().LastIndexOf('\n')]);
        else await File.WriteAllTextAsync(spells, text[..(text.IndexOf('\n', text.Length / 2) + 1)]);

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        end.State.ShouldBe(ImportState.Refused);
        end.Problems.ShouldBe(problems);
        VersionOf((await AskAsync(server)).Answer).ShouldBe(VersionOf(before));
    }

    [Fact]
    public async Task Run_RemovalsThatAreAllowed_AreInForceAndLogged()
    {
        await using var server = await StartAsync("--Data:Watch", "false", "--Data:AllowRemovals", "all");
        var lines = new LogLines();
        server.Host.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        File.Delete(Targets);

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        end.State.ShouldBe(ImportState.Done);
        var before = DatasetReader.Read(Path.Combine(
            Repository.Root, "tests", "Ucj.Coverage.Cli.Tests", "MiniRegency", "data")).Dataset!.Model.Targets.All.Count;
        lines.Said.Where(line => !line.Contains("doubtful", StringComparison.Ordinal)).ShouldBe([
            $"Import {end.Id}: targets.csv: 0 added, 0 changed, {before} removed, of {before} before",
            $"Import {end.Id}: Done, data version {end.DataVersion}, 0 problems"]);
    }

    [Fact]
    public async Task Run_DoubtfulCells_AreLoggedAndCounted()
    {
        await using var server = await StartAsync("--Data:Watch", "false");
        var lines = new LogLines();
        server.Host.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        DropLastTarget();

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        var doubts = DatasetReader.Read(_folder).Warnings;
        doubts.Count.ShouldBeGreaterThan(20);
        lines.Said[1..^1].ShouldBe([
            .. doubts.Take(20).Select(one =>
                $"Import {end.Id}: doubtful, {one.Code} in {one.File}, line {one.Line}, column {one.Column}: expected {one.Expectation.Expected.En}"),
            $"Import {end.Id}: {doubts.Count - 20} more that are doubtful; 'ucj check' tells of all"]);
    }

    [Fact]
    public async Task Run_Refused_IsLoggedByFile()
    {
        await using var server = await StartAsync("--Data:Watch", "false", "--Data:RemovalRows", "0", "--Data:RemovalPercent", "0");
        var lines = new LogLines();
        server.Host.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        var before = File.ReadAllLines(Targets).Length - 1;
        DropLastTarget();

        var end = await server.Host.GetRequiredService<FolderImport>().RunAsync(_folder, CancellationToken.None);

        lines.Said.ShouldBe([
            $"Import {end.Id}: targets.csv: 0 added, 0 changed, 1 removed, of {before} before",
            $"Problem REMOVES_TOO_MANY in targets.csv, line 0, column : expected at most 0 of the {before} rows before to go",
            $"Import {end.Id}: Refused, data version {end.DataVersion}, 1 problems"]);
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

    /// <summary>Keeps what imports log.</summary>
    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public List<string> Said { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName.EndsWith(nameof(FolderImport), StringComparison.Ordinal) ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Said.Add(formatter(state, exception));

        public void Dispose()
        {
            // Nothing is held.
        }
    }

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
