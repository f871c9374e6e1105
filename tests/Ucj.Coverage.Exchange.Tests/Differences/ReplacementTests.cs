using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.Exchange.Tests.Differences;

public sealed class ReplacementTests
{
    [Fact]
    public void Problems_FileThatLosesAll_SaysHowManyAndWhatToDo()
    {
        using var folder = new DatasetFolder();
        var before = folder.Read().Dataset!;
        folder.Without("targets.csv");

        var problem = ProblemsOf(before, folder).ShouldHaveSingleItem();

        problem.In(Language.En).ShouldBe(
            "targets.csv: found '2/2', expected at most 1 of the 2 rows before to go. Check that the file is whole. If these 2 rows "
            + "are meant to go, allow it: --allow-removals 2 (ucj import), allowRemovals: 2 (importDataset), "
            + "Data:AllowRemovals=2 (a folder the server watches).");
        problem.In(Language.Id).ShouldBe(
            "targets.csv: ditemukan '2/2', seharusnya paling banyak 1 dari 2 baris sebelumnya hilang. Periksa apakah berkas itu "
            + "utuh. Bila 2 baris itu memang harus hilang, izinkan: --allow-removals 2 (ucj import), allowRemovals: 2 "
            + "(importDataset), Data:AllowRemovals=2 (folder yang dipantau server).");
        (problem.Code, problem.Line, problem.Column).ShouldBe(("REMOVES_TOO_MANY", 0, ""));
        ProblemsOf(before, folder, allowed: 2).ShouldBeEmpty();
    }

    [Fact]
    public void Problems_FileThatStopsInTheMiddle_IsTakenForCutOff()
    {
        using var folder = new DatasetFolder();
        var before = folder.Read().Dataset!;
        folder.With("participations.csv", DatasetFolder.Valid["participations.csv"].Replace("\nW1,JKK+JKM+JHT,2025-09,,SELF\n", ""));

        var problem = ProblemsOf(before, folder).ShouldHaveSingleItem();

        problem.In(Language.En).ShouldBe(
            "participations.csv, line 3: found nothing, expected a line end behind the last row, as 1 of the 3 rows before are gone or "
            + "changed. The file may be cut off: copy it again. If it is whole, end its last line.");
        problem.In(Language.Id).ShouldBe(
            "participations.csv, baris 3: ditemukan tidak ada isinya, seharusnya akhir baris di belakang baris terakhir, karena 1 dari "
            + "3 baris sebelumnya hilang atau berubah. Salinan berkas itu mungkin terpotong: salin lagi. Bila utuh, akhiri baris "
            + "terakhirnya.");
        problem.Code.ShouldBe("FILE_CUT_OFF");
        ProblemsOf(before, folder, allowed: 1).ShouldBeEmpty();
    }

    [Fact]
    public void Problems_ThousandsOfRows_HaveTheSeparatorsOfTheLanguage()
    {
        var (difference, limit) = (new FileDifference("workers.csv", Added: 0, Changed: 0, Removed: 1500, Unchanged: 22_500), RemovalLimit.Default);

        var problem = Replacement.Problems("", [difference], limit).ShouldHaveSingleItem();

        problem.In(Language.En).ShouldBe(
            "workers.csv: found '1500/24000', expected at most 1,200 of the 24,000 rows before to go. Check that the file is whole. If these "
            + "1,500 rows are meant to go, allow it: --allow-removals 1500 (ucj import), allowRemovals: 1500 (importDataset), "
            + "Data:AllowRemovals=1500 (a folder the server watches).");
        problem.In(Language.Id).ShouldBe(
            "workers.csv: ditemukan '1500/24000', seharusnya paling banyak 1.200 dari 24.000 baris sebelumnya hilang. Periksa apakah berkas "
            + "itu utuh. Bila 1.500 baris itu memang harus hilang, izinkan: --allow-removals 1500 (ucj import), allowRemovals: 1500 "
            + "(importDataset), Data:AllowRemovals=1500 (folder yang dipantau server).");
    }

    [Theory]
    [InlineData("envelopes.csv", "2000000\n", "200", 1)] // cut off inside the last cell
    [InlineData("envelopes.csv", "2000000\n", "200\n", 0)]
    [InlineData("envelopes.csv", "2000000\n", "200\r", 0)] // a line may end with CR alone
    [InlineData("envelopes.csv", "2000000\n", "2000000\nAPBD,2026-01,2026-06,1", 0)] // who only adds is believed
    [InlineData("envelopes.csv", "2000000\n", "2000000", 0)]
    public void Problems_LastLineWithoutEnd_CountOnlyWhereRowsAreGoneOrChanged(
        string file, string found, string replacement, int problems)
    {
        using var folder = new DatasetFolder();
        var before = folder.Read().Dataset!;

        ProblemsOf(before, folder.Replace(file, found, replacement)).Count.ShouldBe(problems);
    }

    private static IReadOnlyList<Problem> ProblemsOf(Dataset before, DatasetFolder folder, long allowed = 0) =>
        Replacement.Problems(
            folder.Path,
            DatasetDifference.Between(before, folder.Read().Dataset!),
            RemovalLimit.Default with { Allowed = allowed });
}
