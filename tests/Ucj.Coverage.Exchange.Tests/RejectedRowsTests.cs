namespace Ucj.Coverage.Exchange.Tests;

public sealed class RejectedRowsTests
{
    [Fact]
    public void Read_Partially_TakesTheGoodRowsAndTheirs()
    {
        using var folder = new DatasetFolder().Replace("workers.csv", "W1,13.11.01.2001,GURU_NGAJI,,,1980-05", "W1,13.11.01.2001,GURU_NGAJI,,,1980");

        var reading = folder.Read(partial: true);

        var registry = reading.Dataset.ShouldNotBeNull().Model.Registry.ShouldNotBeNull();
        registry.Count.ShouldBe(2);
        registry.SpellCount.ShouldBe(1);
        reading.Files.Single(file => file.File == "workers.csv").ShouldBe(new FileSummary("workers.csv", 3, 1));
        reading.Files.Single(file => file.File == "participations.csv").ShouldBe(new FileSummary("participations.csv", 3, 2));
        reading.Problems.Skip(1).Select(problem => problem.In(Language.En)).ShouldBe(
        [
            "participations.csv, line 2, column worker_id: found 'W1', expected the row referred to, taken in. Mend the row referred to first.",
            "participations.csv, line 4, column worker_id: found 'W1', expected the row referred to, taken in. Mend the row referred to first.",
        ]);
    }

    [Fact]
    public void Read_PartiallyTargetsWithoutDenominator_SayWhetherItWasRejected()
    {
        using var folder = new DatasetFolder()
            .With("denominators.csv", "definition,region,month,workers,source\nLABOUR_FORCE,13.11,2024-13,106590,BPS\n")
            .With("targets.csv", "region,month,percent,definition,source\n13.11,2025-12,28.30,LABOUR_FORCE,Sekda\n13.11,2025-12,30,NOSUCH,\n");

        folder.Read(partial: true).Problems.Where(problem => problem.File == "targets.csv").Select(problem => problem.In(Language.En)).ShouldBe(
        [
            "targets.csv, line 2, column definition: found 'LABOUR_FORCE', expected the row referred to, taken in. Mend the row referred to first.",
            "targets.csv, line 3, column definition: found 'NOSUCH', expected one of the denominators REGISTRY. Mend the name, or add a denominator of that name.",
        ]);
    }

    [Fact]
    public void Read_PartiallyWithOverlappingSpells_KeepsTheEarlier()
    {
        using var folder = new DatasetFolder().Replace("participations.csv", "2025-09,,SELF", "2025-06,,SELF");

        var registry = folder.Read(partial: true).Dataset.ShouldNotBeNull().Model.Registry.ShouldNotBeNull();

        registry.SpellsOf(0).ShouldHaveSingleItem().Payer.PurseId.ShouldBe("ZAKAT");
    }

    [Fact]
    public void Read_PartiallyAGoodRowWithTheKeyOfARejectedOne_TakesIt()
    {
        using var folder = new DatasetFolder().Replace("targets.csv", "00,2045-12", "13.11,2025-12,x,LABOUR_FORCE,\n00,2045-12")
            .Replace("targets.csv", "28.30", "y");
        folder.With("targets.csv", File.ReadAllText(folder.PathOf("targets.csv")) + "13.11,2025-12,28.30,LABOUR_FORCE,Sekda\n");

        var reading = folder.Read(partial: true);

        reading.Problems.Select(problem => problem.Line).ShouldBe([2, 3]);
        reading.Dataset.ShouldNotBeNull().Model.Targets.All.Count.ShouldBe(2);
    }

    [Fact]
    public void Read_PartiallyAWorkerWithTheIdOfARejectedOne_TakesHimAndHisSpells()
    {
        using var folder = new DatasetFolder()
            .Replace("workers.csv", "W1,13.11.01.2001,GURU_NGAJI,,,1980-05", "W1,13.11.01.2001,GURU_NGAJI,,,1980")
            .Replace("workers.csv", "W3,13.11.01.2001,TUKANG", "W1,13.11.01.2001,GURU_NGAJI");

        var reading = folder.Read(partial: true);

        reading.Problems.Select(problem => (problem.File, problem.Line)).ShouldBe([("workers.csv", 2)]);
        reading.Dataset.ShouldNotBeNull().Model.Registry.ShouldNotBeNull().SpellCount.ShouldBe(3);
    }

    [Fact]
    public void Read_PartiallyATargetOnAnUnknownDenominator_LeavesItOut()
    {
        using var folder = new DatasetFolder().Replace("targets.csv", "28.30,LABOUR_FORCE", "28.30,LABOURFORCE");

        var reading = folder.Read(partial: true);

        reading.Problems.ShouldHaveSingleItem().In(Language.Id).ShouldBe(
            "targets.csv, baris 2, kolom definition: ditemukan 'LABOURFORCE', seharusnya salah satu penyebut REGISTRY, LABOUR_FORCE. "
            + "Perbaiki namanya, atau tambahkan penyebut bernama itu.");
        reading.Dataset.ShouldNotBeNull().Model.Targets.All.ShouldHaveSingleItem().Definition.ShouldBe("EMPLOYED");
        reading.Files.Single(file => file.File == "targets.csv").ShouldBe(new FileSummary("targets.csv", 2, 1));
    }

    [Theory]
    [InlineData("workers.csv", "worker_id,", "id,")]
    [InlineData("dataset.json", "\"2026-12\"", "\"soon\"")]
    public void Read_PartiallyWithoutAWholeFile_GivesNoDataset(string file, string found, string replacement)
    {
        using var folder = new DatasetFolder().Replace(file, found, replacement);

        folder.Read(partial: true).Dataset.ShouldBeNull();
    }

    [Fact]
    public void Write_RejectedRows_StandBesideTheInputUnchangedWithTheirReason()
    {
        using var folder = new DatasetFolder()
            .Replace("envelopes.csv", "2000000", "\"-2000000\"")
            .Replace("targets.csv", "28.30", "28.30x");

        var written = RejectedRows.Write(folder.Path, folder.Read(partial: true).Problems, Language.Id);

        written.Select(Path.GetFileName).ShouldBe(["envelopes.rejected.csv", "targets.rejected.csv"]);
        File.ReadAllText(written[0]).ShouldBe("""
            source_id,from_month,to_month,amount,"problem"
            APBD,2025-07,2025-12,"-2000000","envelopes.csv, baris 3, kolom amount: ditemukan '-2000000', seharusnya 0 atau lebih. Hapus tanda minus atau perbaiki jumlahnya."

            """);
    }

    [Fact]
    public void Read_RejectedRows_HaveNoNikInAnyDress()
    {
        using var folder = new DatasetFolder();
        folder.With("workers.csv", DatasetFolder.Valid["workers.csv"]
            + "W7,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,131101150590001\n"
            + "1311 0115 0590 0001,\"13.11.01.2001\",GURU_NGAJI,,,1990-05,,,,,,\n"
            + "\"1311,0115,0590,0001\",13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,\n"
            + "W8,13.11.01.2001,\"NO,BODY\",,,1990-05,,,,,,131101-150590-0001\n");

        RejectedRows.Read(folder.Path, folder.Read(partial: true).Problems).Select(row => row.Text).ShouldBe(
        [
            "W7,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,…",
            "1311…,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,",
            "1311…,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,",
            "W8,13.11.01.2001,\"NO,BODY\",,,1990-05,,,,,,…",
        ]);
    }

    [Fact]
    public void Write_NothingRejectedAnyMore_TakesAwayWhatEarlierReadingsWrote()
    {
        using var folder = new DatasetFolder().Replace("targets.csv", "28.30", "x");
        RejectedRows.Write(folder.Path, folder.Read(partial: true).Problems).ShouldBe([folder.PathOf("targets.rejected.csv")]);
        folder.Replace("targets.csv", ",x,", ",28.30,");

        RejectedRows.Write(folder.Path, folder.Read(partial: true).Problems).ShouldBeEmpty();

        File.Exists(folder.PathOf("targets.rejected.csv")).ShouldBeFalse();
    }

    [Fact]
    public void Write_FileOfThatNameThatSomebodyElseMade_StaysAndIsNotedAndTheRowsGoBesideIt()
    {
        const string Own = "region,month\n13.11,2025-12\n";
        using var folder = new DatasetFolder().With("targets.rejected.csv", Own).Replace("targets.csv", "28.30", "x");

        RejectedRows.Write(folder.Path, folder.Read(partial: true).Problems).ShouldBe([folder.PathOf("targets.rejected-2.csv")]);
        folder.Read().Notes.Select(note => note.File).ShouldBe(["targets.rejected.csv"]);
        folder.Replace("targets.csv", ",x,", ",28.30,");
        RejectedRows.RemoveStale(folder.Path);

        File.ReadAllText(folder.PathOf("targets.rejected.csv")).ShouldBe(Own);
        File.Exists(folder.PathOf("targets.rejected-2.csv")).ShouldBeFalse();
    }

    [Fact]
    public void RemoveStale_FileThatIsNoneOfTheFolders_Stays()
    {
        const string Text = "a,\"problem\"\n";
        using var folder = new DatasetFolder().With("people.rejected.csv", Text);

        RejectedRows.RemoveStale(folder.Path);

        File.ReadAllText(folder.PathOf("people.rejected.csv")).ShouldBe(Text);
    }
}
