using System.Diagnostics;

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
}
