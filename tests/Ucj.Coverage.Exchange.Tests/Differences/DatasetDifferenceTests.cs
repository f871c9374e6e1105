using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.Exchange.Tests.Differences;

public sealed class DatasetDifferenceTests
{
    [Fact]
    public void Between_SameFolder_DiffersNowhere()
    {
        using var folder = new DatasetFolder();

        var differences = DatasetDifference.Between(folder.Read().Dataset!, folder.Read().Dataset!);

        differences.ShouldAllBe(one => one.IsNone);
        differences.Single(one => one.File == "workers.csv").Unchanged.ShouldBe(3);
        differences.Single(one => one.File == "counts.csv").Before.ShouldBe(0);
    }

    [Theory]
    [InlineData("dataset.json", "\"tolerance_months\": 0", "\"tolerance_months\": 1", 0, 1, 0, 0)]
    [InlineData("regions.csv", "Lubuk Gadang,", "Lubuak Gadang,", 0, 1, 0, 2)]
    [InlineData("worker-groups.csv", "|tukang bangunan", "", 0, 1, 0, 2)]
    [InlineData("funding-sources.csv", "ZAKAT,BAZNAS,Zakat,false,1,13.11.01,", "ZAKAT,BAZNAS,Zakat,false,1,13.11,", 0, 1, 0, 2)]
    [InlineData("envelopes.csv", "APBD,2025-07,", "APBD,2025-08,", 1, 0, 1, 1)]
    [InlineData("employers.csv", ",50,", ",5,", 0, 1, 0, 0)]
    [InlineData("communities.csv", ",20,5", ",20,", 0, 1, 0, 0)]
    [InlineData("workers.csv", "W3,", "W4,", 1, 0, 1, 2)]
    [InlineData("workers.csv", "900000", "90000", 0, 1, 0, 2)]
    [InlineData("participations.csv", "ZAKAT", "SELF", 0, 1, 0, 2)]
    [InlineData("projects.csv", "1000000000", "100000000", 0, 1, 0, 0)]
    [InlineData("denominators.csv", "2024-09", "2024-10", 1, 0, 1, 0)]
    [InlineData("targets.csv", "00,2045-12,99.5,EMPLOYED,UU 59/2024\n", "", 0, 0, 1, 1)]
    [InlineData("observations.csv", "18092", "18093", 0, 1, 0, 0)]
    [InlineData("welfare-programmes.csv", "0.4", "0.5", 0, 1, 0, 0)]
    public void Between_OneCellOfAFile_ShowsInThatFileAlone(
        string file, string found, string replacement, long added, long changed, long removed, long unchanged)
    {
        using var folder = new DatasetFolder();
        var before = folder.Read().Dataset!;
        var after = folder.Replace(file, found, replacement).Read().Dataset!;

        DatasetDifference.Between(before, after).Where(one => !one.IsNone)
            .ShouldBe([new FileDifference(file, added, changed, removed, unchanged)]);
    }

    [Fact]
    public void Between_RowsInAnotherOrder_AreTheSame()
    {
        using var folder = new DatasetFolder();
        var before = folder.Read().Dataset!;
        string[] rows = DatasetFolder.Valid["workers.csv"].TrimEnd().Split('\n');
        folder.With("workers.csv", string.Join('\n', [rows[0], rows[3], rows[1], rows[2], ""]));

        DatasetDifference.Between(before, folder.Read().Dataset!).ShouldAllBe(one => one.IsNone);
    }

    [Fact]
    public void Between_TwoSourcesOfOneDenominator_AreTwoRows()
    {
        using var folder = new DatasetFolder().Replace(
            "denominators.csv", "106590,BPS\n", "106590,BPS\nLABOUR_FORCE,13.11,2024-09,104912,Sakernas\n");
        var before = folder.Read().Dataset!;
        folder.With("denominators.csv", "definition,region,month,workers,source\nLABOUR_FORCE,13.11,2024-09,104912,Sakernas\n");

        DatasetDifference.Between(before, folder.Read().Dataset!).Where(one => !one.IsNone)
            .ShouldBe([new FileDifference("denominators.csv", Added: 0, Changed: 0, Removed: 1, Unchanged: 1)]);
    }

    [Fact]
    public void Between_Cancelled_Stops()
    {
        using var folder = new DatasetFolder();
        var dataset = folder.Read().Dataset!;

        Should.Throw<OperationCanceledException>(() =>
            DatasetDifference.Between(dataset, dataset, new CancellationToken(canceled: true)));
    }
}
