using System.Diagnostics;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class ImportFolderTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("ucj-import-").FullName;
    private readonly string _root;
    private readonly StoreSettings _settings;

    public ImportFolderTests()
    {
        _root = Path.Combine(_top, "root");
        foreach (var folder in new[] { "root/data/deep", "outside/data", "root-of-others/data" })
        {
            Directory.CreateDirectory(Path.Combine(_top, folder));
            File.WriteAllText(Path.Combine(_top, folder, "dataset.json"), "{}");
        }

        _settings = new StoreSettings { ImportRoot = _root };
    }

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Theory]
    [InlineData("data")]
    [InlineData("data/")]
    [InlineData("data/deep")]
    [InlineData("data//deep")]
    public void Of_BelowTheRoot_IsTheFolder(string name) =>
        ImportFolder.Of(_settings, name).ShouldBe(Path.Combine(_root, name.Replace("//", "/", StringComparison.Ordinal).TrimEnd('/')));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("./data")]
    [InlineData("..")]
    [InlineData("../outside/data")]
    [InlineData("../root/data")]
    [InlineData("../root-of-others/data")]
    [InlineData("data/../../outside/data")]
    [InlineData("data/..")]
    [InlineData("data\0/deep")]
    [InlineData("data/deep\0")]
    [InlineData("/")]
    [InlineData("/data")]
    [InlineData("missing")]
    [InlineData("~")]
    public void Of_AnythingElse_IsRefused(string name) => ShouldRefuse(name);

    [Fact]
    public void Of_AbsolutePath_IsRefusedEvenBelowTheRoot()
    {
        ShouldRefuse(Path.Combine(_root, "data"));
        ShouldRefuse(Path.Combine(_top, "outside", "data"));
    }

    [Fact]
    public void Of_NoRoot_IsRefused() =>
        Should.Throw<CoverageException>(() => ImportFolder.Of(new StoreSettings(), "data")).Code.ShouldBe("IMPORT_FOLDER_REFUSED");

    [Fact]
    public void Of_LinkedParts_AreRefusedWhereverTheyStand()
    {
        Directory.CreateSymbolicLink(Path.Combine(_root, "last"), Path.Combine(_top, "outside", "data"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "middle"), Path.Combine(_top, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "data", "here"), Path.Combine(_root, "data", "deep"));

        foreach (var name in new[] { "last", "middle/data", "middle", "data/here" }) ShouldRefuse(name);
    }

    [Fact]
    public void Of_LinkedRoot_IsTheOperatorsWord()
    {
        var link = Path.Combine(_top, "link");
        Directory.CreateSymbolicLink(link, _root);

        ImportFolder.Of(new StoreSettings { ImportRoot = link }, "data").ShouldBe(Path.Combine(link, "data"));
    }

    [Theory]
    [InlineData("workers.csv")]
    [InlineData("WORKERS.CSV")]
    [InlineData("dataset.json")]
    public void Of_LinkedFile_IsRefused(string file)
    {
        var path = Path.Combine(_root, "data", file);
        File.Delete(path);
        File.CreateSymbolicLink(path, Path.Combine(_top, "outside", "data", "dataset.json"));

        ShouldRefuseFile(file);
    }

    [Fact]
    public void Of_DanglingLinkOrEmptyFile_IsRefused()
    {
        File.CreateSymbolicLink(Path.Combine(_root, "data", "targets.csv"), Path.Combine(_top, "nothing"));
        ShouldRefuseFile("targets.csv");
        File.Delete(Path.Combine(_root, "data", "targets.csv"));
        File.WriteAllText(Path.Combine(_root, "data", "targets.csv"), "");
        ShouldRefuseFile("targets.csv");
    }

    [Fact]
    public void Of_Pipe_IsRefusedAndNotWaitedFor()
    {
        if (OperatingSystem.IsWindows()) return;
        using (var make = Process.Start("mkfifo", Path.Combine(_root, "data", "workers.csv"))) make.WaitForExit();

        ShouldRefuseFile("workers.csv");
    }

    private void ShouldRefuse(string name)
    {
        var refused = Should.Throw<CoverageException>(() => ImportFolder.Of(_settings, name), name);

        refused.Code.ShouldBe("IMPORT_FOLDER_REFUSED");
        refused.Text.ShouldBe(new Phrase(
            $"Folder '{name}' tidak dapat diimpor; sebutkan nama folder di bawah Store:ImportRoot.",
            $"Found folder '{name}', expected the name of one below the setting Store:ImportRoot."));
    }

    private void ShouldRefuseFile(string file)
    {
        var refused = Should.Throw<CoverageException>(() => ImportFolder.Of(_settings, "data"));

        refused.Code.ShouldBe("IMPORT_FILE_REFUSED");
        refused.Text.ShouldBe(new Phrase(
            $"Berkas '{file}' kosong, tautan, atau bukan berkas biasa. Letakkan berkas biasa yang berisi di folder itu.",
            $"Found the file '{file}' to be empty, a link or no regular file. Put a regular file with content in the folder."));
    }
}
