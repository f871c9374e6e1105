using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests.Samples;

public sealed class SampleRegencyTests
{
    private static readonly string[] Generated = ["workers.csv", "participations.csv", "employers.csv"];

    [Fact]
    public void Write_SameOptions_SameBytes()
    {
        var options = new SampleOptions { Workers = 2_000, Seed = 7 };
        using var one = SampleFolder.With(options);
        using var other = SampleFolder.With(options);
        foreach (var name in one.Names()) File.ReadAllBytes(one.File(name)).ShouldBe(File.ReadAllBytes(other.File(name)), name);
    }

    [Fact]
    public void Write_AnotherSeed_OtherBytes()
    {
        using var one = SampleFolder.With(new SampleOptions { Workers = 2_000, Seed = 7 });
        using var other = SampleFolder.With(new SampleOptions { Workers = 2_000, Seed = 8 });
        foreach (var name in Generated) one.Text(name).ShouldNotBe(other.Text(name), name);
    }

    [Theory]
    [InlineData(100, null, 17)]
    [InlineData(1_000, null, 170)]
    [InlineData(12_345, null, 2_095)]
    [InlineData(100, "28.30", 28)]
    [InlineData(1_000, "28.30", 283)]
    [InlineData(12_345, "28.30", 3_494)]
    [InlineData(1_000, "0", 0)]
    [InlineData(1_000, "90", 900)]
    [InlineData(1_000, "100", 1_000)]
    public void Write_AnySize_HasTheCoverageAskedFor(int workers, string? percent, int active)
    {
        var coverage = percent is null ? (Percent?)null : Percent.Parse(percent);
        using var folder = SampleFolder.With(new SampleOptions { Workers = workers, CoveragePercent = coverage });
        var count = new SampleCount(folder);
        folder.Rows("workers.csv").Length.ShouldBe(workers);
        count.Eligible("2024-09").ShouldBe(workers);
        count.Active("2024-09").ShouldBe(active);
        count.PaidWithoutBeingEligible("2026-12").ShouldBe(0);
    }

    [Fact]
    public void Write_GeneratedFiles_HaveUnixLineEndsAndNoByteOrderMark()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 100 });
        foreach (var name in Generated)
        {
            var bytes = File.ReadAllBytes(folder.File(name));
            bytes.ShouldNotContain((byte)'\r', name);
            bytes.ShouldNotContain((byte)'"', name);
            bytes[0].ShouldBeLessThan((byte)0x80, name);
            bytes[^1].ShouldBe((byte)'\n', name);
        }
    }

    [Fact]
    public void Write_NewFolder_IsCreated()
    {
        using var parent = new SampleFolder();
        SampleRegency.Write(Path.Combine(parent.Path, "a", "b"), new SampleOptions { Workers = 100 });
        File.Exists(Path.Combine(parent.Path, "a", "b", "workers.csv")).ShouldBeTrue();
    }

    [Fact]
    public void Write_OverASample_ReplacesIt()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 200 });
        SampleRegency.Write(folder.Path, new SampleOptions { Workers = 100 });
        folder.Rows("workers.csv").Length.ShouldBe(100);
    }

    [Fact]
    public void Write_OverOtherData_RefusesAndTouchesNothing()
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder.File("workers.csv"), "mine");
        Should.Throw<CoverageException>(() => SampleRegency.Write(folder.Path, new SampleOptions())).Message.ShouldBe(
            $"Found files in {folder.Path} but no sample.json, expected an empty folder or an earlier sample. Name another folder.");
        folder.Names().ShouldBe(["workers.csv"]);
        folder.Text("workers.csv").ShouldBe("mine");
    }

    [Theory]
    [InlineData(99)]
    [InlineData(10_000_001)]
    public void Write_SizeOutOfRange_Refuses(int workers)
    {
        using var folder = new SampleFolder();
        Should.Throw<ArgumentOutOfRangeException>(
                () => SampleRegency.Write(folder.Path, new SampleOptions { Workers = workers }))
            .Message.ShouldBe($"Found {workers} workers, expected 100 to 10000000. (Parameter 'workers')");
        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void Write_CoverageAboveAll_Refuses()
    {
        using var folder = new SampleFolder();
        var options = new SampleOptions { CoveragePercent = Percent.Of(100.5m) };
        Should.Throw<ArgumentOutOfRangeException>(() => SampleRegency.Write(folder.Path, options))
            .Message.ShouldBe("Found a coverage of 100.5 %, expected 0 to 100. (Parameter 'coveragePercent')");
    }

    [Fact]
    public void Write_Progress_GoesFromZeroToTheNumberOfWorkers()
    {
        using var folder = new SampleFolder();
        var seen = new List<long>();
        SampleRegency.Write(folder.Path, new SampleOptions { Workers = 25_000 }, new Listener(seen.Add));
        seen.ShouldBe([0L, 10_000L, 20_000L, 25_000L]);
    }

    [Fact]
    public void Write_StoppedAtItsFirstStep_HasMadeNothing()
    {
        using var folder = new SampleFolder();
        var place = System.IO.Path.Combine(folder.Path, "new", "regency");
        Should.Throw<OperationCanceledException>(() => SampleRegency.Write(
            place, new SampleOptions { Workers = 1_000 }, new Listener(_ => throw new OperationCanceledException())));
        Directory.Exists(System.IO.Path.Combine(folder.Path, "new")).ShouldBeFalse();
    }

    [Fact]
    public void EnsureGenerated_SampleWithoutWorkers_MakesTheSameAgain()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 1_000, Seed = 3, CoveragePercent = Percent.Of(25m) });
        var before = Generated.ToDictionary(name => name, folder.Text);
        foreach (var name in Generated) File.Delete(folder.File(name));
        SampleRegency.EnsureGenerated(folder.Path).ShouldBeTrue();
        foreach (var name in Generated) folder.Text(name).ShouldBe(before[name], name);
        SampleRegency.EnsureGenerated(folder.Path).ShouldBeFalse();
        folder.Names().ShouldNotContain(name => name.EndsWith(".tmp"));
    }

    [Fact]
    public void EnsureGenerated_SampleWithWorkers_LeavesThem()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 100 });
        File.WriteAllText(folder.File("workers.csv"), "mine");
        SampleRegency.EnsureGenerated(folder.Path).ShouldBeFalse();
        folder.Text("workers.csv").ShouldBe("mine");
    }

    [Fact]
    public void EnsureGenerated_NoSample_DoesNothing()
    {
        using var folder = new SampleFolder();
        SampleRegency.EnsureGenerated(folder.Path).ShouldBeFalse();
        SampleRegency.EnsureGenerated(folder.File("nowhere")).ShouldBeFalse();
        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void EnsureGenerated_TwoAtOnce_DoNoHarm()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 5_000 });
        var before = folder.Text("workers.csv");
        File.Delete(folder.File("workers.csv"));
        Parallel.For(0, 4, _ => SampleRegency.EnsureGenerated(folder.Path));
        folder.Text("workers.csv").ShouldBe(before);
        folder.Names().ShouldNotContain(name => name.EndsWith(".tmp"));
    }

    [Theory]
    [InlineData("not json", "found no sample profile, expected one like that of samples/solok-selatan.")]
    [InlineData("null", "found null, expected a sample profile.")]
    [InlineData("{\"seed\": 1}", "found no sample profile, expected one like that of samples/solok-selatan.")]
    public void EnsureGenerated_BrokenProfile_TellsWhatWasExpected(string text, string expected)
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder.File("sample.json"), text);
        Should.Throw<InvalidDataException>(() => SampleRegency.EnsureGenerated(folder.Path))
            .Message.ShouldStartWith($"{folder.File("sample.json")}: {expected}");
        folder.Names().ShouldBe(["sample.json"]);
    }

    [Theory]
    [InlineData("\"workers\": 100,", "\"workers\": 7,", "Found 7 workers, expected 100 to 10000000.")]
    [InlineData("\"payer\": \"DBH_SAWIT\"", "\"payer\": \"a,b\"",
        "Found JKK+JKM paid by a,b for cohort 'Palm workers of 2024 and 2025', expected what BPU allows.")]
    [InlineData("\"from\": \"2014-01\"", "\"from\": \"1960-01\"",
        "Found spells of cohort 'PU firms of old, all programmes' longer than a working life, expected shorter ones.")]
    [InlineData("\"from\": \"2014-01\"", "\"from\": \"2014-13\"", "Found '2014-13', expected a month as YYYY-MM, such as 2025-01.")]
    [InlineData("\"from_latest\": \"2019-12\"", "\"from_latest\": \"2024-12\"",
        "Found cohort 'PU firms of old, all programmes' covered in part in the base month, expected all or none.")]
    [InlineData("\"base_month\": \"2024-09\"", "\"base_month\": \"1960-01\"",
        "Found a base_month in which the oldest were born before 1900, expected a later one.")]
    [InlineData("\"cohorts\": [", "\"cohorts\": [ null, ", "Found null in a list, expected none.")]
    [InlineData("\"workers\": 4200", "\"workers\": 99999",
        "Found cohorts with more workers than the profile or fewer than none, expected no more than it has.")]
    public void EnsureGenerated_ProfileThatDoesNotHold_TellsWhy(string from, string to, string expected)
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 100 });
        File.Delete(folder.File("workers.csv"));
        var text = folder.Text("sample.json");
        var place = text.IndexOf(from, StringComparison.Ordinal);
        place.ShouldBeGreaterThan(0);
        File.WriteAllText(folder.File("sample.json"), text[..place] + to + text[(place + from.Length)..]);
        Should.Throw<InvalidDataException>(() => SampleRegency.EnsureGenerated(folder.Path)).Message.ShouldContain(expected);
    }

    private sealed class Listener(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
