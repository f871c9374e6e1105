using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Exchange.Tests.Samples;

namespace Ucj.Coverage.Exchange.Tests;

/// <summary>Reading and writing that is stopped stops at the next look, and leaves things as they were.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void Read_StoppedAtARow_ReadsNoFurther()
    {
        using var folder = new DatasetFolder();
        folder.With("workers.csv", DatasetFolder.Valid["workers.csv"] + string.Concat(
            Enumerable.Range(10, 60_000).Select(number => $"W{number},13.11.01.2001,GURU_NGAJI,,,1980-05,,,,,,\n")));
        using var stop = new CancellationTokenSource();
        var told = new List<ReadingProgress>();
        var options = new DatasetReadOptions
        {
            Cancellation = stop.Token,
            Progress = new Listener<ReadingProgress>(value =>
            {
                told.Add(value);
                if (told.Count == 2) stop.Cancel();
            }),
        };

        Should.Throw<OperationCanceledException>(() => DatasetReader.Read(folder.Path, options));

        told.Count.ShouldBe(2);
    }

    [Fact]
    public void ReadAndName_Stopped_AtTheFirstFile()
    {
        using var folder = new DatasetFolder();
        var stopped = new CancellationToken(canceled: true);

        Should.Throw<OperationCanceledException>(() =>
            DatasetReader.Read(folder.Path, new DatasetReadOptions { Cancellation = stopped }));
        Should.Throw<OperationCanceledException>(() => DataVersion.Of(folder.Path, stopped));
        Should.Throw<OperationCanceledException>(() =>
            SteadyReading.Of(folder.Path, new DatasetReadOptions { Cancellation = stopped }));
    }

    [Fact]
    public void Write_SampleStopped_LeavesNoFolder()
    {
        using var parent = new SampleFolder();
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => SampleRegency.Write(
            Path.Combine(parent.Path, "a", "b"),
            new SampleOptions { Workers = 30_000 },
            new Listener<long>(_ => stop.Cancel()),
            stop.Token));

        Directory.EnumerateFileSystemEntries(parent.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Write_SampleStoppedOverAnother_LeavesThatAsItWas()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 200 });
        var before = DataVersion.Of(folder.Path);
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => SampleRegency.Write(
            folder.Path, new SampleOptions { Workers = 30_000 }, new Listener<long>(_ => stop.Cancel()), stop.Token));

        DataVersion.Of(folder.Path).ShouldBe(before);
        Directory.EnumerateFiles(folder.Path, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void EnsureGenerated_Stopped_LeavesTheFolderWithoutWorkers()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 200 });
        File.Delete(Path.Combine(folder.Path, "workers.csv"));

        Should.Throw<OperationCanceledException>(() =>
            SampleRegency.EnsureGenerated(folder.Path, new CancellationToken(canceled: true)));

        File.Exists(Path.Combine(folder.Path, "workers.csv")).ShouldBeFalse();
        Directory.EnumerateFiles(folder.Path, "*.tmp").ShouldBeEmpty();
    }

    private sealed class Listener<T>(Action<T> hear) : IProgress<T>
    {
        public void Report(T value) => hear(value);
    }
}
