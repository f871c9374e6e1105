using System.Diagnostics;
using System.Runtime.Versioning;

namespace Ucj.Coverage.Exchange.Tests;

/// <summary>What stands in a folder in place of its files, and beside them.</summary>
public sealed class FolderFilesTests
{
    public static TheoryData<string, string> Places
    {
        get
        {
            var places = new TheoryData<string, string>();
            foreach (var kind in new[] { "pipe", "folder", "link" })
            {
                foreach (var file in new[] { "dataset.json", "regions.csv", "workers.csv", "participations.csv", "targets.csv" }) places.Add(kind, file);
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_NoFileInPlaceOfAFile_SaysWhatItIsAndNothingElse(string kind, string file)
    {
        using var folder = new DatasetFolder().Without(file);
        Put(kind, folder.PathOf(file));

        var reading = folder.Read();

        reading.Dataset.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().In(Language.En)
            .ShouldBe($"{file}: found '{kind}', expected a regular file. Replace it with a file that holds the data.");
        reading.Problems[0].In(Language.Id)
            .ShouldBe($"{file}: ditemukan '{kind}', seharusnya berkas biasa. Ganti dengan berkas yang berisi datanya.");
    }

    [Fact]
    public void Read_LinkToNothing_SaysSo()
    {
        using var folder = new DatasetFolder().Without("targets.csv");
        File.CreateSymbolicLink(folder.PathOf("targets.csv"), "nowhere.csv");

        folder.Read().Problems.ShouldHaveSingleItem().In(Language.En)
            .ShouldBe("targets.csv: found 'link', expected a regular file. Replace it with a file that holds the data.");
    }

    /// <summary>Those whom no permission binds read all the same.</summary>
    [Theory]
    [UnsupportedOSPlatform("windows")]
    [InlineData("dataset.json", UnixFileMode.None, "dataset.json")]
    [InlineData("targets.csv", UnixFileMode.None, "targets.csv")]
    [InlineData("workers.rejected.csv", UnixFileMode.None, null)]
    [InlineData("", UnixFileMode.None, "")]
    [InlineData("", UnixFileMode.UserRead, "")]
    public void Read_WhatMayNotBeRead_IsAProblemAndNeverAnException(string place, UnixFileMode mode, string? refused)
    {
        using var folder = new DatasetFolder().With("workers.rejected.csv", "worker_id,\"problem\"\n");
        var path = Path.Combine(folder.Path, place);
        var before = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, mode);
        var isBound = !MayRead(folder);

        var problems = SteadyReading.Of(folder.Path).ShouldNotBeNull().Reading.Problems;
        RejectedRows.RemoveStale(folder.Path);

        if (Path.Exists(path)) File.SetUnixFileMode(path, before);
        if (!isBound || refused is null) problems.ShouldBeEmpty();
        else problems[0].In(Language.En).ShouldEndWith("expected a file that can be read. Check its permissions and whether another program holds it.");
        if (isBound && refused is not null) problems[0].File.ShouldBe(refused.Length == 0 ? folder.Path : refused);
    }

    [Fact]
    public void Read_LinkToAFile_ReadsThatFile()
    {
        using var elsewhere = new DatasetFolder();
        using var folder = new DatasetFolder().Without("targets.csv");
        File.CreateSymbolicLink(folder.PathOf("targets.csv"), elsewhere.PathOf("targets.csv"));

        folder.Read().Dataset.ShouldNotBeNull().Model.Targets.All.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Workers.CSV", "workers.csv, if that is what is meant. The file is not read; rename it.")]
    [InlineData("workers.csv.txt", "workers.csv, if that is what is meant. The file is not read; rename it.")]
    [InlineData("envelope.csv", "envelopes.csv, if that is what is meant. The file is not read; rename it.")]
    [InlineData("notulen.csv", "a file that dataset folders have. The file is not read.")]
    [InlineData("workers.xlsx", "workers.csv, if that is what is meant. Workbooks are not read; save each of its sheets as CSV.")]
    [InlineData("rekapitulasi tahunan.XLS", "CSV files. Workbooks are not read; save each of its sheets as CSV.")]
    public void Read_FileOfNoKnownName_IsNotedWithTheNearest(string file, string expected)
    {
        using var folder = new DatasetFolder().With(file, "worker_id\n");

        var reading = folder.Read();

        reading.Dataset.ShouldNotBeNull();
        reading.Notes.ShouldHaveSingleItem().In(Language.En).ShouldBe($"{file}: found '{file}', expected {expected}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".gitignore")]
    [InlineData("workers.csv.tmp")]
    public void Read_FileThatIsNoData_IsNotNoted(string file)
    {
        using var folder = new DatasetFolder().With(file, "x\n");

        folder.Read().Notes.ShouldBeEmpty();
    }

    private static void Put(string kind, string path)
    {
        switch (kind)
        {
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "link":
                File.CreateSymbolicLink(path, path);
                break;
            default:
                using (var mkfifo = Process.Start("mkfifo", [path]))
                {
                    mkfifo.WaitForExit();
                    mkfifo.ExitCode.ShouldBe(0);
                }

                break;
        }
    }

    private static bool MayRead(DatasetFolder folder)
    {
        try
        {
            foreach (var file in Directory.GetFiles(folder.Path)) File.ReadAllText(file);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
