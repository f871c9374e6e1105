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

    private static async Task<(int Code, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CoverageServer.RunAsync(args, output, error);
        return (code, error.ToString().ReplaceLineEndings("\n"));
    }
}
