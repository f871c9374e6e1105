using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests.Samples;

/// <summary>The sample regency in its own size has exactly the published figures.</summary>
public sealed class SolokSelatanTests : IClassFixture<SolokSelatanTests.Sample>
{
    private readonly Sample _sample;

    public SolokSelatanTests(Sample sample) => _sample = sample;

    [Fact]
    public void Workers_InTheBaseMonth_AreTheLabourForce()
    {
        _sample.Folder.Rows("workers.csv").Length.ShouldBe(106_590);
        _sample.Count.Eligible("2024-09").ShouldBe(106_590);
    }

    [Fact]
    public void Active_InSeptember2024_IsThePublishedCount()
    {
        _sample.Count.Active("2024-09").ShouldBe(18_092);
        _sample.Count.Active("2024-09", "PU").ShouldBe(11_110);
        _sample.Count.Active("2024-09", "BPU").ShouldBe(5_847);
        _sample.Count.Active("2024-09", "JAKON").ShouldBe(1_135);
    }

    [Fact]
    public void Active_InOctober2025_IsThePublishedCount() => _sample.Count.Active("2025-10").ShouldBe(18_788);

    [Fact]
    public void Active_WhenThePursesEnd_FallsOffACliff()
    {
        _sample.Count.Active("2025-12").ShouldBe(28_613);
        _sample.Count.Active("2026-01").ShouldBe(14_978);
    }

    [Theory]
    [InlineData("DBH_SAWIT", "2024-08", "2024-12", 3_360)]
    [InlineData("DBH_SAWIT", "2025-07", "2025-12", 2_800)]
    [InlineData("APBD", "2025-11", "2025-12", 9_650)]
    public void Purses_PaidForTheWorkersTheNewsTellsOf(string purse, string from, string to, int expected) =>
        _sample.Folder.Rows("participations.csv").Count(row => row[4] == purse && row[2] == from && row[3] == to)
            .ShouldBe(expected);

    [Fact]
    public void Purses_PayForNothingElse() =>
        _sample.Folder.Rows("participations.csv").Count(row => row[4] is not ("EMPLOYER" or "SELF"))
            .ShouldBe(3_360 + 2_800 + 9_650);

    [Fact]
    public void WorkersOfPurses_HaveNoIncome_SoTheLowestBand()
    {
        var workers = _sample.Folder.Rows("workers.csv").ToDictionary(row => row[0]);
        _sample.Folder.Rows("participations.csv").Where(row => row[4] is "DBH_SAWIT" or "APBD")
            .ShouldAllBe(row => workers[row[0]][6] == "");
    }

    [Fact]
    public void CoveredWorkers_AreEligibleThroughoutTheirSpells() =>
        _sample.Count.PaidWithoutBeingEligible("2026-12").ShouldBe(0);

    [Fact]
    public void Spells_OfOneWorker_DoNotOverlap()
    {
        foreach (var spells in _sample.Folder.Rows("participations.csv").GroupBy(row => row[0]))
        {
            var ordered = spells.OrderBy(row => row[2], StringComparer.Ordinal).ToArray();
            for (var i = 1; i < ordered.Length; i++)
                (string.CompareOrdinal(ordered[i - 1][3], ordered[i][2]) < 0 && ordered[i - 1][3] != "").ShouldBeTrue(spells.Key);
        }
    }

    [Fact]
    public void WorkerIds_AreUniqueAndNeverLookLikeANik()
    {
        var ids = _sample.Folder.Rows("workers.csv").Select(row => row[0]).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
        ids.ShouldAllBe(id => id.Count(char.IsAsciiDigit) < 16);
    }

    [Fact]
    public void PuWorkers_HaveAWageAndARiskClass_AndMostAnEmployer()
    {
        var segments = _sample.Folder.Rows("worker-groups.csv").ToDictionary(row => row[0], row => row[4]);
        var workers = _sample.Folder.Rows("workers.csv").Where(row => segments[row[2]] == "PU").ToArray();
        workers.ShouldAllBe(row => row[6] != "" && row[7] != "");
        workers.Count(row => row[8] != "").ShouldBeGreaterThan(workers.Length * 9 / 10);
    }

    [Fact]
    public void Employers_TellTheWorkersTheyHaveAndAScaleThatFits()
    {
        var staff = _sample.Folder.Rows("workers.csv").CountBy(row => row[8]).ToDictionary();
        var employers = _sample.Folder.Rows("employers.csv");
        employers.Length.ShouldBeInRange(300, 800);
        foreach (var row in employers)
        {
            var workers = int.Parse(row[6]);
            workers.ShouldBe(staff[row[0]], row[0]);
            row[3].ShouldBe(workers < 5 ? "MICRO" : workers < 20 ? "SMALL" : workers < 100 ? "MEDIUM" : "LARGE", row[0]);
        }

        employers.Select(row => row[3]).Distinct().Count().ShouldBe(4);
        employers.Where(row => row[8] == "APBD").ShouldNotBeEmpty();
        staff.Keys.Where(id => id != "").Except(employers.Select(row => row[0])).ShouldBeEmpty();
    }

    [Fact]
    public void CoveredPuWorkers_HaveARegisteredEmployerOrNone()
    {
        var unregistered = _sample.Folder.Rows("employers.csv").Where(row => row[7] == "false").Select(row => row[0]).ToHashSet();
        var workers = _sample.Folder.Rows("workers.csv").ToDictionary(row => row[0]);
        unregistered.ShouldNotBeEmpty();
        _sample.Folder.Rows("participations.csv").Where(row => unregistered.Contains(workers[row[0]][8])).ShouldBeEmpty();
    }

    [Fact]
    public void Villages_AreThoseOfRegions_AndAllHaveWorkers()
    {
        var villages = _sample.Folder.Rows("regions.csv").Select(row => row[0]).Where(code => code.Length == 13).ToArray();
        villages.Length.ShouldBe(39);
        _sample.Folder.Rows("workers.csv").Select(row => row[1]).Distinct().ShouldBe(villages, ignoreOrder: true);
    }

    [Fact]
    public void Groups_AreThoseOfWorkerGroups_AndAllHaveWorkers() =>
        _sample.Folder.Rows("workers.csv").Select(row => row[2]).Distinct()
            .ShouldBe(_sample.Folder.Rows("worker-groups.csv").Select(row => row[0]), ignoreOrder: true);

    [Fact]
    public void Folder_HasTheCommittedFilesAndTheThreeGenerated() => _sample.Folder.Names().ShouldBe([
        "communities.csv", "dataset.json", "denominators.csv", "employers.csv", "envelopes.csv", "funding-sources.csv",
        "observations.csv", "participations.csv", "projects.csv", "regions.csv", "sample.json", "targets.csv",
        "welfare-programmes.csv", "worker-groups.csv", "workers.csv"]);

    [Theory]
    [InlineData("communities.csv")]
    [InlineData("projects.csv")]
    [InlineData("welfare-programmes.csv")]
    public void Row_OfWhatWasNeverPublished_SaysItIsSynthetic(string file) =>
        _sample.Folder.Rows(file).ShouldAllBe(row => row[1].Contains("sintetis"));

    /// <summary>The sample, written once for all tests.</summary>
    public sealed class Sample : IDisposable
    {
        public Sample()
        {
            Folder = SampleFolder.With(new SampleOptions());
            Count = new SampleCount(Folder);
        }

        internal SampleFolder Folder { get; }

        internal SampleCount Count { get; }

        public void Dispose() => Folder.Dispose();
    }
}
