using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests;

public sealed class PrivateFileTests : IDisposable
{
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Shared = OwnersAlone | UnixFileMode.GroupRead;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-private-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Write_Sample_IsItsOwnersAlone()
    {
        if (OperatingSystem.IsWindows()) return;

        SampleRegency.Write(_folder.FullName, new SampleOptions { Workers = 100 });

        foreach (var file in _folder.EnumerateFiles()) file.UnixFileMode.ShouldBe(OwnersAlone, file.Name);
        _folder.GetFiles("workers.csv").ShouldHaveSingleItem();
    }

    [Fact]
    public void Write_DatasetOverAnother_KeepsItsModes()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new DatasetFolder();
        var dataset = folder.Read().Dataset!;
        DatasetWriter.Write(dataset, _folder.FullName);
        foreach (var file in _folder.EnumerateFiles()) file.UnixFileMode = Shared;

        DatasetWriter.Write(dataset, _folder.FullName);

        foreach (var file in _folder.EnumerateFiles()) file.UnixFileMode.ShouldBe(Shared, file.Name);
    }

    [Fact]
    public void Write_DatasetAndRejectedRows_AreTheirOwnersAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new DatasetFolder();
        DatasetWriter.Write(folder.Read().Dataset!, _folder.FullName);
        File.AppendAllText(folder.PathOf("workers.csv"), "W99,13.11.01.2001,NO_SUCH_GROUP,,,1980-01,,,,,,\n");
        var problems = DatasetReader.Read(folder.Path, new DatasetReadOptions { Partial = true }).Problems;

        var rejected = RejectedRows.Write(folder.Path, problems).ShouldHaveSingleItem();
        File.GetUnixFileMode(rejected).ShouldBe(OwnersAlone);
        File.SetUnixFileMode(rejected, Shared);
        RejectedRows.Write(folder.Path, problems).ShouldBe([rejected]);

        File.GetUnixFileMode(rejected).ShouldBe(Shared);
        foreach (var file in _folder.EnumerateFiles()) file.UnixFileMode.ShouldBe(OwnersAlone, file.Name);
    }
}
