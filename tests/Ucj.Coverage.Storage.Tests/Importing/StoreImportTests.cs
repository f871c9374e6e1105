using NodaTime;
using NodaTime.Text;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage.Tests.Importing;

public sealed class StoreImportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Import_FolderOfAnotherRegency_IsRefusedBeforeAnythingIsStored(bool dryRun)
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        var options = new ImportOptions { Regency = RegionCode.Parse("13.07"), DryRun = dryRun };

        var refused = await Should.ThrowAsync<CoverageException>(() => test.Store.ImportAsync(folder.Path, StoreTest.Caller, options));

        refused.Code.ShouldBe("OTHER_REGENCY");
        refused.Text.ShouldBe(new Phrase(
            "Folder itu berisi data kabupaten 13.11, seharusnya 13.07; tidak ada yang disimpan. Impor folder kabupaten ini.",
            "Found a folder of the regency 13.11, expected 13.07; nothing was stored. Import a folder of this regency."));
        (await test.Store.RegenciesAsync()).ShouldBeEmpty();
        (await test.Store.AuditAsync(new AuditQuestion())).ShouldBeEmpty();
        (await test.Store.ImportAsync(folder.Path, StoreTest.Caller, options with { Regency = StoreTest.Regency })).State
            .ShouldBe(dryRun ? ImportState.Compared : ImportState.Imported);
    }

    [Fact]
    public async Task Import_Folder_LoadsAsReadingTheFolderGives()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        var read = folder.Read().Dataset!;
        outcome.State.ShouldBe(ImportState.Imported);
        outcome.Regency.ShouldBe(StoreTest.Regency);
        outcome.DataVersion.ShouldBe(DataVersion.Of(folder.Path).Name);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(read));
        StoreTest.CubeOf(await test.LoadAsync()).ShouldBe(StoreTest.CubeOf(read));
        var stored = (await test.Store.RegenciesAsync()).ShouldHaveSingleItem();
        stored.DataVersion.ShouldBe(outcome.DataVersion);
        stored.KnownSince.ShouldBe(test.Clock.Now);
    }

    [Fact]
    public async Task Import_StoppedAtAnyStep_PutsNothingInForce()
    {
        await using var test = await StoreTest.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("ucj-sample-");
        SampleRegency.Write(folder.FullName, new SampleOptions { Workers = 45_000 });
        foreach (var last in new[] { 1, 3, 4, 5 })
        {
            using var stop = new CancellationTokenSource();
            var steps = 0;
            var options = new ImportOptions
            {
                Progress = new Listener(_ =>
                {
                    if (++steps == last) stop.Cancel();
                }),
            };

            await Should.ThrowAsync<OperationCanceledException>(
                () => test.Store.ImportAsync(folder.FullName, StoreTest.Caller, options, stop.Token));

            steps.ShouldBe(last);
            (await test.Store.RegenciesAsync()).ShouldBeEmpty();
        }

        (await test.Store.ImportAsync(folder.FullName, StoreTest.Caller)).State.ShouldBe(ImportState.Imported);
        StoreTest.CubeOf(await test.LoadAsync()).ShouldBe(StoreTest.CubeOf(DatasetReader.Read(folder.FullName).Dataset!));
        folder.Delete(recursive: true);
    }

    /// <summary>The last word of whoever may stop an import comes after all is stored and before anything is in force.</summary>
    [Fact]
    public async Task Import_StoppedWhenAboutToBePublished_PutsNothingInForce()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        using var stop = new CancellationTokenSource();
        var steps = new List<ImportStep>();
        var options = new ImportOptions
        {
            Progress = new Listener(step =>
            {
                steps.Add(step);
                if (step.IsPublishing) stop.Cancel();
            }),
        };

        await Should.ThrowAsync<OperationCanceledException>(
            () => test.Store.ImportAsync(folder.Path, StoreTest.Caller, options, stop.Token));

        steps.Count(step => step.IsPublishing).ShouldBe(1);
        (steps[^1].IsStoring, steps[^1].IsPublishing, steps[^1].Percent).ShouldBe((true, true, 100));
        (await test.Store.RegenciesAsync()).ShouldBeEmpty();
    }

    private sealed class Listener(Action<ImportStep> hear) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => hear(value);
    }

    [Fact]
    public async Task Import_Totals_LoadsAsReadingTheFolderGives()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder().Without("workers.csv").Without("participations.csv")
            .With("counts.csv", "region,group,segment,month,eligible,active\n13.11.01,GURU_NGAJI,BPU,2025-01,50,1\n");

        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
    }

    [Fact]
    public async Task Import_OverARowThatEarlierVersionsStoredTwice_KeepsItOnceAndTillThenNothingCountsItTwice()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder().Without("workers.csv").Without("participations.csv")
            .With("counts.csv", "region,group,segment,month,eligible,active\n13.11.01,GURU_NGAJI,BPU,2025-01,50,1\n");
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await test.Database.ExecuteAsync("""
            INSERT INTO counts (regency, place, since, region, "group", segment, month, eligible, active)
            SELECT regency, place + 1, since, region, "group", segment, month, 40, active FROM counts
            """);
        folder.Replace("targets.csv", "28.30", "28.31");
        var refused = await Should.ThrowAsync<CoverageException>(() => test.LoadAsync());
        refused.Code.ShouldBe("STORED_TWICE");
        refused.Text.ShouldBe(new Phrase(
            "Basis data menyimpan 1 jumlah yang kuncinya sudah dipunyai jumlah lain, sehingga terhitung dua kali; yang pertama: "
                + "13.11.01 GURU_NGAJI BPU 2025-01. Versi program yang lebih lama menyimpannya. Perbaiki counts.csv, lalu impor foldernya lagi.",
            "Found 1 stored total(s) with the key of another, so that they would count twice, expected none; the first: "
                + "13.11.01 GURU_NGAJI BPU 2025-01. An earlier version of the program stored them. Mend counts.csv, then import its folder again."));

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.Differences.Where(file => !file.IsNone)
            .ShouldBe([new FileDifference("counts.csv", 0, 1, 0, 1), new FileDifference("targets.csv", 0, 1, 0, 1)]);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
    }

    [Fact]
    public async Task Import_Sample_LoadsAsReadingTheFolderGives()
    {
        await using var test = await StoreTest.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("ucj-sample-");
        SampleRegency.Write(folder.FullName, new SampleOptions { Workers = 2_000 });

        await test.Store.ImportAsync(folder.FullName, StoreTest.Caller);

        var read = DatasetReader.Read(folder.FullName).Dataset!;
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(read));
        StoreTest.CubeOf(await test.LoadAsync()).ShouldBe(StoreTest.CubeOf(read));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Import_SameFolderTwice_ChangesNothing()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        var first = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        var second = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        second.State.ShouldBe(ImportState.Unchanged);
        second.DataVersion.ShouldBe(first.DataVersion);
        (await test.Store.RegenciesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Import_OtherLineEnds_ChangesNothing()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        var first = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        folder.With("regions.csv", DatasetFolder.Valid["regions.csv"].Replace("\n", "\r\n", StringComparison.Ordinal));

        var second = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        second.State.ShouldBe(ImportState.Unchanged);
        second.DataVersion.ShouldBe(first.DataVersion);
        second.Differences.ShouldAllBe(file => file.IsNone);
    }

    [Fact]
    public async Task Import_DryRun_TellsTheDifferenceAndStoresNothing()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        var before = StoreTest.TextOf(await test.LoadAsync());
        Change(folder);

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller, new ImportOptions { DryRun = true });

        outcome.State.ShouldBe(ImportState.Compared);
        outcome.Differences.Where(file => !file.IsNone).ShouldBe(
        [
            new FileDifference("workers.csv", 1, 1, 0, 2),
            new FileDifference("participations.csv", 0, 1, 1, 1),
            new FileDifference("targets.csv", 0, 1, 0, 1),
        ]);
        outcome.Differences.Single(file => file.File == "regions.csv").ShouldBe(new FileDifference("regions.csv", 0, 0, 0, 3));
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Import_ChangedFolder_IsInForceAndWhatWasKnownStays()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        var before = (Text: StoreTest.TextOf(await test.LoadAsync()), At: test.Clock.Now);
        Change(folder);
        test.Clock.Now += Duration.FromDays(1);

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.State.ShouldBe(ImportState.Imported);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
        StoreTest.TextOf(await test.LoadAsync(before.At)).ShouldBe(before.Text);
        StoreTest.TextOf(await test.LoadAsync(test.Clock.Now - Duration.FromSeconds(1))).ShouldBe(before.Text);
        var refused = await Should.ThrowAsync<CoverageException>(() => test.LoadAsync(before.At - Duration.FromDays(1)));
        refused.Code.ShouldBe("NOTHING_KNOWN_THEN");
        var (then, since) = (InstantPattern.ExtendedIso.Format(before.At - Duration.FromDays(1)), InstantPattern.ExtendedIso.Format(before.At));
        refused.Text.ShouldBe(new Phrase(
            $"Pada {then} belum ada data 13.11; yang pertama diketahui sejak {since}. Tanyakan waktu itu atau sesudahnya.",
            $"Found no data of 13.11 known at {then}; the first are known since {since}. Ask for that time or later."));
    }

    [Fact]
    public async Task Import_BadFolder_IsRefusedAndStoresNothing()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder().Replace("workers.csv", "GURU_NGAJI", "NOBODY");

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.State.ShouldBe(ImportState.Refused);
        outcome.Reading.Problems.ShouldNotBeEmpty();
        (await test.Store.RegenciesAsync()).ShouldBeEmpty();
        (await Should.ThrowAsync<CoverageException>(() => test.LoadAsync())).Code.ShouldBe("UNKNOWN_REGENCY");
    }

    [Fact]
    public async Task Import_SeveralRegencies_KeepsThemApart()
    {
        await using var test = await StoreTest.CreateAsync();
        using var one = new DatasetFolder();
        using var other = new DatasetFolder();
        foreach (var file in DatasetFolder.Valid.Keys)
            other.With(file, File.ReadAllText(other.PathOf(file)).Replace("13.11", "13.12", StringComparison.Ordinal));
        await test.Store.ImportAsync(one.Path, StoreTest.Caller);

        await test.Store.ImportAsync(other.Path, StoreTest.Caller);

        (await test.Store.RegenciesAsync()).Select(version => version.Regency.ToString()).ShouldBe(["13.11", "13.12"]);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(one.Read().Dataset!));
    }

    [Fact]
    public async Task Import_ClockSetBack_IsKnownNoEarlierThanTheVersionBefore()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        var first = test.Clock.Now;
        Change(folder);
        test.Clock.Now -= Duration.FromDays(30);

        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        (await test.Store.RegenciesAsync()).ShouldHaveSingleItem().KnownSince.ShouldBe(first);
    }

    /// <summary>A worker more, one with another income, a spell less, one that ends sooner, another target.</summary>
    private static void Change(DatasetFolder folder) => folder
        .Replace("workers.csv", "W1,13.11.01.2001,GURU_NGAJI,,,1980-05,900000", "W1,13.11.01.2001,GURU_NGAJI,,,1980-05,950000")
        .With("workers.csv", File.ReadAllText(folder.PathOf("workers.csv")) + "W9,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,\n")
        .Replace("participations.csv", "W1,JKK+JKM,2025-01,2025-06,ZAKAT", "W1,JKK+JKM,2025-01,2025-05,ZAKAT")
        .Replace("participations.csv", "W1,JKK+JKM+JHT,2025-09,,SELF\n", "")
        .Replace("targets.csv", "28.30", "28.31");
}
