namespace Ucj.Coverage.Exchange.Tests.Readings;

/// <summary>Ids with signs that nobody sees, or that only look like others: refused by name and place, and merged with none.</summary>
public sealed class IdReadingTests
{
    [Theory]
    [InlineData('\u200B', "the zero-width space U+200B", "spasi tanpa lebar U+200B")]
    [InlineData('\u200D', "the zero-width character U+200D", "karakter tanpa lebar U+200D")]
    [InlineData('\u00AD', "the zero-width character U+00AD", "karakter tanpa lebar U+00AD")]
    [InlineData('\uFEFF', "the byte order mark U+FEFF", "tanda urutan bita U+FEFF")]
    [InlineData('\u00A0', "the no-break space U+00A0", "spasi tak terputus U+00A0")]
    [InlineData('\u202F', "the no-break space U+202F", "spasi tak terputus U+202F")]
    [InlineData('\u2009', "the special space U+2009", "spasi khusus U+2009")]
    [InlineData('\u2018', "the typographic quote U+2018", "tanda kutip tipografi U+2018")]
    [InlineData('\u2019', "the typographic quote U+2019", "tanda kutip tipografi U+2019")]
    [InlineData('\u201C', "the typographic quote U+201C", "tanda kutip tipografi U+201C")]
    [InlineData('\u201D', "the typographic quote U+201D", "tanda kutip tipografi U+201D")]
    public void Read_IdWithSuchASign_IsRefusedByItsNameAndMergedWithNone(char sign, string english, string indonesian)
    {
        using var folder = new DatasetFolder();
        File.AppendAllText(folder.PathOf("workers.csv"), $"W{sign}1,13.11.01.2001,GURU_NGAJI,,,1980-05,900000,,,,,\n");

        var reading = folder.Read(partial: true);

        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.In(Language.En).ShouldBe($"workers.csv, line 5, column worker_id: found 'W{sign}1', "
            + $"expected text without {english} (character 2). Remove that character, and type the text again.");
        problem.In(Language.Id).ShouldBe($"workers.csv, baris 5, kolom worker_id: ditemukan 'W{sign}1', "
            + $"seharusnya teks tanpa {indonesian} (huruf ke-2). Hapus karakter itu, lalu ketik ulang isinya.");
        reading.Dataset.ShouldNotBeNull().Model.Registry.ShouldNotBeNull().Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("regions.csv", "13.11.01.2002,Lubuk\u00A0Gadang \u2018Baru\u2019,\n")]
    [InlineData("employers.csv", "E2,PT \u201CMaju\u201D,13.11.01.2001,MEDIUM,GOVERNMENT,1,50,true,APBD\n")]
    public void Read_NameWithQuotesAndSpacesOfPrint_IsTaken(string file, string row)
    {
        using var folder = new DatasetFolder();
        File.AppendAllText(folder.PathOf(file), row);

        folder.Read().Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("worker-groups.csv", "code", "GURU\u00A0B,Guru,Teachers,,BPU,OTHER,1,true\n", "the no-break space U+00A0 (character 5)")]
    [InlineData("funding-sources.csv", "source_id", "AP\u200BBD,APBD,Budget,true,3,,,,,,Perbup 1/2025,2025-01,,,,,,\n", "the zero-width space U+200B (character 3)")]
    [InlineData("employers.csv", "employer_id", "\u201CE1\u201D,Dinas,13.11.01.2001,MEDIUM,GOVERNMENT,1,50,true,APBD\n", "the typographic quote U+201C (character 1)")]
    [InlineData("participations.csv", "worker_id", "W\u200B3,JKK+JKM,2025-01,,SELF\n", "the zero-width space U+200B (character 2)")]
    public void Read_IdOfAnotherFileWithSuchASign_IsRefusedToo(string file, string column, string row, string sign)
    {
        using var folder = new DatasetFolder();
        File.AppendAllText(folder.PathOf(file), row);
        var line = File.ReadAllLines(folder.PathOf(file)).Length;

        folder.Read(partial: true).Problems.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            $"{file}, line {line}, column {column}: found '{row.Split(',')[0]}', expected text without {sign}. "
            + "Remove that character, and type the text again.");
    }
}
