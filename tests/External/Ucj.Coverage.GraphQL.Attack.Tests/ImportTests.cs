using System.Text.Json;
using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>An admin's key, and folders it must not open: a path that leads elsewhere, and data of others.</summary>
public sealed class ImportTests(StoredTarget store) : IClassFixture<StoredTarget>
{
    [Theory]
    [InlineData("..")]
    [InlineData("../outside")]
    [InlineData("data/../../outside")]
    [InlineData("data/..")]
    [InlineData("./data")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("/etc")]
    [InlineData("~")]
    [InlineData("data\0")]
    [InlineData("missing")]
    public async Task Import_NamesThatLeadElsewhere_AreRefused(string folder)
    {
        if (!Directory.Exists(Path.Combine(store.Root, "..", "outside"))) StoredTarget.CopyTo(Path.Combine(store.Root, "..", "outside"));

        (await ImportAsync(folder)).ShouldContain("IMPORT_FOLDER_REFUSED");
    }

    [Fact]
    public async Task Import_AbsolutePathBelowTheRoot_IsRefused() =>
        (await ImportAsync(Path.Combine(store.Root, "data"))).ShouldContain("IMPORT_FOLDER_REFUSED");

    [Fact]
    public async Task Import_Links_AreRefusedWhereverTheyStand()
    {
        var outside = Path.Combine(store.Root, "..", "elsewhere");
        StoredTarget.CopyTo(Path.Combine(outside, "data"));
        Directory.CreateSymbolicLink(Path.Combine(store.Root, "last"), Path.Combine(outside, "data"));
        Directory.CreateSymbolicLink(Path.Combine(store.Root, "middle"), outside);
        StoredTarget.CopyTo(Path.Combine(store.Root, "file"));
        File.Delete(Path.Combine(store.Root, "file", "workers.csv"));
        File.CreateSymbolicLink(Path.Combine(store.Root, "file", "workers.csv"), Path.Combine(outside, "data", "workers.csv"));

        foreach (var folder in new[] { "last", "middle/data" })
            (await ImportAsync(folder)).ShouldContain("IMPORT_FOLDER_REFUSED", customMessage: folder);
        (await ImportAsync("file")).ShouldContain("Found the file 'workers.csv' to be empty, a link or no regular file.");
    }

    [Fact]
    public async Task Import_Pipe_IsRefusedAndWaitedForByNobody()
    {
        if (OperatingSystem.IsWindows()) return;
        StoredTarget.CopyTo(Path.Combine(store.Root, "pipe"));
        File.Delete(Path.Combine(store.Root, "pipe", "workers.csv"));
        Shell.Run(store.Root, "mkfifo", Path.Combine(store.Root, "pipe", "workers.csv"));

        (await ImportAsync("pipe")).ShouldContain("Found the file 'workers.csv' to be empty, a link or no regular file.");
    }

    [Fact]
    public async Task Import_OfAnotherRegency_IsRefused()
    {
        var other = Path.Combine(store.Root, "other");
        StoredTarget.CopyTo(other);
        foreach (var file in Directory.GetFiles(other))
            File.WriteAllText(file, File.ReadAllText(file).Replace("13.11", "13.12", StringComparison.Ordinal));

        (await ImportAsync("other")).ShouldContain("OTHER_REGENCY");
        (await store.AskAsync("{ regions { code } }")).Text.ShouldNotContain("13.12");
    }

    [Fact]
    public async Task Import_ByWhoMayNot_IsForbidden() => (await Attacker.AskAsync(
        store.Target, """mutation { importDataset(folder: "data") { state } }""", StoredTarget.Registrar)).Text.ShouldContain("FORBIDDEN");

    [Fact]
    public async Task Import_OfItsOwn_IsTaken() => (await ImportAsync("data")).ShouldContain("\"state\":");

    private async Task<string> ImportAsync(string folder) =>
        (await store.AskAsync($$"""mutation { importDataset(folder: {{JsonSerializer.Serialize(folder)}}) { state } }""")).Text;
}
