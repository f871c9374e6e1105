using System.Text;

namespace Ucj.Coverage.Exchange.Tests.Checks;

/// <summary>Checks of whole files and of the folder, where more than one cell is at stake.</summary>
public sealed class FolderChecksTests
{
    [Fact]
    public void Read_ValidFolder_HasNoProblemAndNoNote()
    {
        using var folder = new DatasetFolder();

        var reading = folder.Read();

        reading.Problems.ShouldBeEmpty();
        reading.Notes.ShouldBeEmpty();
        reading.Dataset.ShouldNotBeNull();
        reading.Files.Single(file => file.File == "workers.csv").ShouldBe(new FileSummary("workers.csv", 3, 0));
    }

    [Fact]
    public void Read_NoFolder_SaysSo()
    {
        var problem = DatasetReader.Read("no-such-folder").Problems.ShouldHaveSingleItem();

        problem.In(Language.En).ShouldBe(
            "no-such-folder: found nothing, expected a dataset folder. Check the path, or make a sample with 'ucj sample FOLDER'.");
        problem.In(Language.Id).ShouldBe(
            "no-such-folder: ditemukan tidak ada isinya, seharusnya sebuah folder data. "
            + "Periksa jalurnya, atau buat contoh dengan 'ucj sample FOLDER'.");
    }

    [Theory]
    [InlineData("dataset.json")]
    [InlineData("regions.csv")]
    [InlineData("worker-groups.csv")]
    [InlineData("workers.csv")]
    [InlineData("participations.csv")]
    public void Read_RequiredFileMissing_SaysThatAndNothingElse(string file)
    {
        using var folder = new DatasetFolder().Without(file);

        folder.Read().Problems.Select(problem => problem.In(Language.En))
            .ShouldBe([$"{file}: found nothing, expected this file in the folder. Add the file."]);
    }

    [Fact]
    public void Read_NeitherWorkersNorCounts_AsksForOne()
    {
        using var folder = new DatasetFolder().Without("workers.csv").Without("participations.csv");

        folder.Read().Problems.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            "workers.csv: found nothing, expected workers.csv with participations.csv, or counts.csv. Add one or the other.");
    }

    [Fact]
    public void Read_WorkersAndCounts_AsksForOneOnly()
    {
        using var folder = new DatasetFolder().With("counts.csv", "region,month,eligible,active\n13.11,2025-01,10,1\n");

        folder.Read().Problems.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            "counts.csv: found 'workers.csv', expected only one of counts.csv and workers.csv. Remove one of them.");
    }

    [Theory]
    [InlineData("employers.csv")]
    [InlineData("funding-sources.csv")]
    [InlineData("worker-groups.csv")]
    public void Read_EmptyFile_SaysThatAndNotThatItsKeysAreUnknown(string file)
    {
        using var folder = new DatasetFolder().With(file, "");

        folder.Read().Problems.Select(problem => problem.In(Language.En)).ShouldBe(
            [$"{file}, line 1: found nothing, expected a header row with the names of the columns. "
                + "Write the names of the columns on the first line."]);
    }

    [Fact]
    public void Read_InvalidUtf8_SaysWhereAndShowsAPlaceholder()
    {
        using var folder = new DatasetFolder();
        var bytes = Encoding.UTF8.GetBytes(DatasetFolder.Valid["regions.csv"]);
        bytes[Array.IndexOf(bytes, (byte)'g')] = 0xE9;
        File.WriteAllBytes(folder.PathOf("regions.csv"), bytes);

        folder.Read().Problems.Select(problem => problem.In(Language.En)).ShouldBe(
            ["regions.csv, line 3, column name: found 'San\uFFFDir', expected UTF-8 text. Save the file as UTF-8."]);
    }

    [Fact]
    public void Read_ReplacementCharacterInTheFile_IsText()
    {
        using var folder = new DatasetFolder().Replace("regions.csv", "Sangir", "San\uFFFDir");

        folder.Read().Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(64 * 1024, 'a', 0)]
    [InlineData((64 * 1024) + 1, 'a', 1)]
    [InlineData(32 * 1024, 'é', 0)]
    [InlineData((32 * 1024) + 1, 'é', 1)]
    public void Read_LongCell_IsAProblemAbove64KiB(int length, char letter, int problems)
    {
        using var folder = new DatasetFolder().Replace("regions.csv", "Sangir", new string(letter, length));

        var found = folder.Read().Problems;

        found.Count.ShouldBe(problems);
        found.ShouldAllBe(problem => problem.In(Language.En) ==
            $"regions.csv, line 3, column name: found '{new string(letter, 80)}…', expected a cell of at most 64 KiB. "
                + "Shorten it, or mend a quote that is not closed.");
    }

    [Fact]
    public void Read_RegencyThatIsNoRegion_SaysSoBesideItsRegions()
    {
        using var folder = new DatasetFolder().Replace("dataset.json", "\"13.11\"", "\"13.12\"");

        var problems = folder.Read().Problems;

        problems.Count.ShouldBe(4);
        problems[0].In(Language.En).ShouldBe(
            "dataset.json, column regency: found '13.12', expected a region of regions.csv. Mend the code, or add the region to regions.csv.");
        problems[1].In(Language.En).ShouldBe(
            "regions.csv, line 2, column code: found '13.11', expected a region in 13.12. Remove the row, or mend the code.");
    }

    [Fact]
    public void Read_RejectedRow_IsNotReportedAgainByThoseThatReferToIt()
    {
        using var folder = new DatasetFolder()
            .Replace("workers.csv", "W1,13.11.01.2001,GURU_NGAJI,,,1980-05", "W1,13.11.01.2001,GURU_NGAJI,,,May 80")
            .Replace("employers.csv", "MEDIUM", "HUGE")
            .Replace("funding-sources.csv", "Budget,true", "Budget,false");

        folder.Read().Problems.Select(problem => (problem.File, problem.Line)).ShouldBe(
            [("funding-sources.csv", 2), ("employers.csv", 2), ("workers.csv", 2)]);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Read_SettingThatIsLawNow_IsNotedAndChangesNothing(string said)
    {
        using var folder = new DatasetFolder().Replace(
            "dataset.json", "\"tolerance_months\": 0,", $"\"tolerance_months\": 0,\n    \"labour_intensive_extension\": {said},");

        var read = folder.Read();

        read.Problems.ShouldBeEmpty();
        read.Notes.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            $"dataset.json, line 8, column settings.labour_intensive_extension: found '{said}', expected no such setting: the JKK relief of "
            + "labour-intensive industry holds to the contribution of 2026-01 by PP 36/2025 Pasal 10A. Remove the setting; what it says changes nothing.");
        read.Notes[0].In(Language.Id).ShouldBe(
            $"dataset.json, baris 8, kolom settings.labour_intensive_extension: ditemukan '{said}', seharusnya tanpa pengaturan ini: keringanan JKK "
            + "industri padat karya berlaku sampai iuran 2026-01 menurut PP 36/2025 Pasal 10A. Hapus pengaturan ini; isinya tidak mengubah apa pun.");
    }

    [Fact]
    public void Read_SeveralThingsWrongInOneRow_SaysAllOfThem()
    {
        using var folder = new DatasetFolder().Replace("workers.csv", "NON_ASN,PU,OTHER,1990-01,2994193,1,", "NON_ASN,PU,X,1990,-1,9,");

        folder.Read().Problems.Select(problem => problem.Column).ShouldBe(["birth_month", "sector", "income", "risk_class"]);
    }

    [Fact]
    public void Read_AThousandBrokenRows_ReportsAThousandProblems()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => $"B{i},13.11.01.2001,GURU_NGAJI,,,1980-{i},900000,,,,,\n");
        using var folder = new DatasetFolder();
        folder.With("workers.csv", DatasetFolder.Valid["workers.csv"] + string.Concat(rows.Select(row => row.Replace("1980-", "80-", StringComparison.Ordinal))));

        var reading = folder.Read();

        reading.Problems.Count.ShouldBe(1000);
        reading.Problems.ShouldAllBe(problem => problem.Code == "MALFORMED_MONTH");
        reading.Files.Single(file => file.File == "workers.csv").ShouldBe(new FileSummary("workers.csv", 1003, 1000));
    }

    [Fact]
    public void Read_UnknownColumnAndSetting_AreNotesOnly()
    {
        using var folder = new DatasetFolder()
            .Replace("dataset.json", "\"min_age\": 15", "\"min_age\": 15, \"colour\": \"red\"")
            .Replace("targets.csv", "definition,source", "definition,sauce");

        var reading = folder.Read();

        reading.Problems.ShouldBeEmpty();
        reading.Notes.Select(note => note.In(Language.En)).ShouldBe(
        [
            "dataset.json, line 8, column settings.colour: found 'red', expected a known setting. The setting is ignored.",
            "targets.csv, line 1, column sauce: found 'sauce', expected a known column. The column is ignored.",
        ]);
    }

    [Theory]
    [InlineData("workers.csv", "W3,13.11.01.2001,TUKANG,,,1985-07,,,,,,", "1311 0115 0590 0001,13.11.01.2001,TUKANG",
        "workers.csv, line 4: found '1311…,13.11.01.2001,TUKANG', expected 12 cells, as many as the header row. Add or remove cells of this row.")]
    [InlineData("workers.csv", "W3,13.11.01.2001,TUKANG,,,1985-07,,,,,,", "\"1311,0115,0590,0001\",13.11.01.2001",
        "workers.csv, line 4: found '1311…,13.11.01.2001', expected 12 cells, as many as the header row. Add or remove cells of this row.")]
    [InlineData("workers.csv", "1985-07", "131101-150590-0001",
        "workers.csv, line 4, column birth_month: found '1311…', expected a month as YYYY-MM. Write the month like 2025-01.")]
    [InlineData("workers.csv", ",nik\n", ",nik,1311011505900001\n",
        "workers.csv, line 1, column 1311…: found '1311…', expected a known column. The column is ignored.")]
    [InlineData("participations.csv", "W2,", "131101.150590.0001,",
        "participations.csv, line 3, column worker_id: found '1311…', expected a worker of workers.csv. "
            + "Mend the id, or add the worker to workers.csv.")]
    [InlineData("employers.csv", "MEDIUM", "1311011505900001",
        "employers.csv, line 2, column scale: found '1311…', expected one of MICRO, SMALL, MEDIUM, LARGE. Use one of these codes.")]
    public void Read_NikWhereItDoesNotBelong_IsNotRepeated(string file, string found, string replacement, string message)
    {
        using var folder = new DatasetFolder().Replace(file, found, replacement);

        var reading = folder.Read();

        reading.Problems.Concat(reading.Notes).Select(one => one.In(Language.En)).ShouldContain(message);
        reading.Problems.Concat(reading.Notes).ShouldAllBe(one => !one.In(Language.En).Contains("0115", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ThousandsOfRowsOfOneKind_AreCountedWithTheSeparatorsOfTheLanguage()
    {
        using var folder = new DatasetFolder().With("targets.csv", "region,month,percent,definition,source\n"
            + string.Concat(Enumerable.Range(1, 1000).Select(number => $",,,,\n13.11,2025-12,1 %,D{number},\n")));

        folder.Read().Notes.SelectMany(note => new[] { note.In(Language.En), note.In(Language.Id) }).ShouldBe(
        [
            "targets.csv, line 2: found nothing, expected rows with something in them. "
                + "Rows of nothing are skipped: 1,000 in all (lines 2 4 6 8 10 …).",
            "targets.csv, baris 2: ditemukan tidak ada isinya, seharusnya baris yang berisi. "
                + "Baris kosong dilewati: 1.000 seluruhnya (baris 2 4 6 8 10 …).",
            "targets.csv, line 3, column percent: found '1 %', expected a number with a decimal point. "
                + "Read as 1; in all 1,000 cells of this column were read from other forms: a percent sign.",
            "targets.csv, baris 3, kolom percent: ditemukan '1 %', seharusnya bilangan dengan titik desimal. "
                + "Dibaca sebagai 1; seluruhnya 1.000 sel kolom ini dibaca dari bentuk lain: tanda persen.",
        ]);
    }

    [Fact]
    public void In_Indonesian_SaysTheWholeMessage()
    {
        using var folder = new DatasetFolder()
            .Replace("workers.csv", "1985-07", "")
            .Replace("participations.csv", "2025-09,,SELF", "2025-06,,SELF");

        folder.Read().Problems.Select(problem => problem.In(Language.Id)).ShouldBe(
        [
            "workers.csv, baris 4, kolom birth_month: ditemukan tidak ada isinya, seharusnya sebuah nilai. Isi sel ini.",
            "participations.csv, baris 4, kolom from_month: ditemukan '2025-06', seharusnya masa yang tidak tumpang tindih dengan "
                + "baris 2. Akhiri masa yang lama sebelum masa yang baru, atau hapus salah satunya.",
        ]);
    }

    [Fact]
    public void Read_NikWithCommasInADoubledKey_IsNotShown()
    {
        const string Row = "LABOUR_FORCE,13.11,2025-01,100,\"1311,0115,0590,0001\"\n";
        using var folder = new DatasetFolder().With("denominators.csv", $"definition,region,month,workers,source\n{Row}{Row}");

        var said = folder.Read().Problems.Select(problem => problem.In(Language.En)).ToArray();

        said.ShouldContain("denominators.csv, line 3, column definition: found 'LABOUR_FORCE|13.11|2025-01|1311…', expected a key that line 2 does not already have. Remove one of the rows, or give it another key.");
        said.ShouldAllBe(sentence => !sentence.Contains("0115"));
    }

    [Fact]
    public void Read_NikInANamelessColumn_IsNotShown()
    {
        using var folder = new DatasetFolder().With("regions.csv", DatasetFolder.Valid["regions.csv"]
            .Replace("local_name\n", "local_name,\n").Replace("Sangir,\n", "Sangir,,\"1311,0115,0590,0001\"\n").Replace("Lubuak Gadang\n", "Lubuak Gadang,\n").Replace("Selatan,\n", "Selatan,,\n"));

        var notes = folder.Read().Notes.Select(note => note.In(Language.En)).ToArray();

        notes.ShouldContain(sentence => sentence.Contains("1311…"));
        notes.ShouldAllBe(sentence => !sentence.Contains("0115"));
    }

    [Theory]
    [InlineData("\"1311,0115,0590,0001\"x")]
    [InlineData("1311,0115,0590,0001")]
    [InlineData("\"131101150590001\"x")]
    public void Read_NikInARowOfBrokenShape_IsNotShown(string nik)
    {
        using var folder = new DatasetFolder();
        File.AppendAllText(folder.PathOf("workers.csv"), $"W9,13.11.01.2001,GURU_NGAJI,,,1980-05,900000,,,,,{nik}\n");

        var said = folder.Read().Problems.ShouldHaveSingleItem().In(Language.En);

        said.ShouldStartWith("workers.csv, line 5: found 'W9,13.11.01.2001,GURU_NGAJI,");
        said.ShouldNotContain("0115");
    }
}
