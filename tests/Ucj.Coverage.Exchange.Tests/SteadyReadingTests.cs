namespace Ucj.Coverage.Exchange.Tests;

public sealed class SteadyReadingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 5)]
    public void Of_FolderThatChangesMeanwhile_IsReadAgain(int changes, int readings)
    {
        using var folder = new DatasetFolder().With("workers.csv", ManyWorkers());
        var meddler = new Meddler(folder, changes);

        var steady = SteadyReading.Of(folder.Path, new DatasetReadOptions { Progress = meddler });

        meddler.Readings.ShouldBe(readings);
        steady.ShouldNotBeNull().Version.ShouldBe(DataVersion.Of(folder.Path));
        steady.Reading.Dataset!.Model.Targets.All.Count.ShouldBe(2 + changes, "it is the last reading that counts");
    }

    [Fact]
    public void Of_FolderThatNeverKeepsStill_IsNone()
    {
        using var folder = new DatasetFolder().With("workers.csv", ManyWorkers());

        SteadyReading.Of(folder.Path, new DatasetReadOptions { Progress = new Meddler(folder, int.MaxValue) }).ShouldBeNull();
    }

    /// <summary>Enough of them that their reading is told of once.</summary>
    private static string ManyWorkers() => DatasetFolder.Valid["workers.csv"] + string.Concat(
        Enumerable.Range(10, 20_000).Select(number => $"W{number},13.11.01.2001,GURU_NGAJI,,,1980-05,,,,,,\n"));

    /// <summary>Writes to the folder while it is read.</summary>
    private sealed class Meddler(DatasetFolder folder, int changes) : IProgress<ReadingProgress>
    {
        public int Readings { get; private set; }

        public void Report(ReadingProgress value)
        {
            if (value.File != "workers.csv" || Readings++ >= changes) return;
            File.AppendAllText(folder.PathOf("targets.csv"), $"13.11,20{26 + Readings}-12,30,LABOUR_FORCE,\n");
        }
    }
}
