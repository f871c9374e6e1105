using Ucj.Coverage.Exchange.Tests;

namespace Ucj.Coverage.GraphQL.Tests;

public sealed class CoverageServerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-graphql-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_NoSuchFolder_SaysSo()
    {
        var missing = Path.Combine(_folder, "missing");
        var (code, error) = await RunAsync("--Data:Folder", missing, "--Language", "en");

        code.ShouldBe(ExitCode.WrongUsage);
        error.ShouldBe($"Found no folder {missing}. Name a dataset folder: --Data:Folder PATH.\n");
    }

    [Fact]
    public async Task Run_FolderWithProblems_PrintsEveryOne()
    {
        var (code, error) = await RunAsync("--Data:Folder", _folder, "--Language", "id");

        code.ShouldBe(ExitCode.Problems);
        error.Split('\n').Length.ShouldBeGreaterThan(3);
        error.ShouldContain("dataset.json: ditemukan tidak ada isinya");
        error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "There is 1 more warning: ucj check {0} tells of all.")]
    [InlineData(23, "There are 3 more warnings: ucj check {0} tells of all.")]
    public async Task Run_DoubtfulCells_AreToldAndCounted(int doubtful, string? more)
    {
        using var folder = new DatasetFolder();
        File.AppendAllLines(
            folder.Replace("targets.csv", "28.30", "x").PathOf("workers.csv"), // so that it is told and not started
            Enumerable.Range(0, doubtful).Select(number => $"UNBORN-{number},13.11.01.2001,GURU_NGAJI,,,2029-01,,,,,,"));

        var (code, error) = await RunAsync("--Data:Folder", folder.Path, "--Language", "en");

        code.ShouldBe(ExitCode.Problems);
        var lines = error.TrimEnd().Split('\n');
        lines.Count(line => line.StartsWith("[NEVER_ELIGIBLE] workers.csv, line ", StringComparison.Ordinal)).ShouldBe(20);
        lines[20..^1].ShouldBe(more is null ? [] : [string.Format(System.Globalization.CultureInfo.InvariantCulture, more, folder.Path)]);
    }

    private static async Task<(int Code, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CoverageServer.RunAsync(args, output, error);
        return (code, error.ToString().ReplaceLineEndings("\n"));
    }
}
