using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class QuoteCommandTests : IDisposable
{
    private const string Header =
        "id,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,total,by_employer,by_worker,by_fund,warnings\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-quote-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What lawyers expect of each row stands in its own columns.</summary>
    [Fact]
    public void Quote_FileOfCases_EqualsTheExpectedColumns()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "premium-cases.csv");
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToList();

        var run = UcjRun.Of("quote", "--file", path, "--format", "csv");

        rows.Count.ShouldBe(55);
        run.ExitCode.ShouldBe(0);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("[LAW_", StringComparison.Ordinal));
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..line.LastIndexOf(',')])
            .ShouldBe(rows.Select(row => $"{row[0]},{string.Join(',', row[14..])}"));
    }

    /// <summary>What was not published stands empty in the file.</summary>
    [Fact]
    public void Quote_FileOfPublishedNumbers_EqualsThem()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "premium-published.csv");

        var run = UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "en");

        run.ExitCode.ShouldBe(0);
        var published = File.ReadLines(path).Skip(1).Select(line => line.Split(',')[^10..]).ToList();
        var quoted = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[1..11]).ToList();
        quoted.Count.ShouldBe(published.Count);
        quoted.Zip(published, (cells, known) => cells.Zip(known).Where(cell => cell.Second != "")).SelectMany(cells => cells)
            .Where(cell => cell.First != cell.Second).ShouldBeEmpty();
    }

    [Fact]
    public void Quote_FileWithEveryColumnTheHelpNames_NotesNone()
    {
        var columns = UcjRun.Of("quote", "--help", "--language", "en").Output.ReplaceLineEndings(" ");
        const string Named = "id,segment,sector,month,income,risk_class,programmes,payer,employer_workers,scale,contract_value,vat_included,"
            + "monthly_wages,term_months,via_agency";
        columns.Replace(" ", "", StringComparison.Ordinal).ShouldContain(Named);
        var path = FileOf(Named + "\nX,PU,OTHER,2026-06,3000000,1,JKK+JKM,EMPLOYER,9,LARGE,,,,,\n");

        UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "en")
            .ShouldBe(new UcjRun(0, Header + "X,7200,9000,0,0,0,0,16200,16200,0,0,\n", ""));
    }

    [Fact]
    public void Quote_FileOfDoubtfulRows_MarksThemAndSaysWhyOnce()
    {
        var path = FileOf("id,segment,month,payer\nA,BPU,2026-12,SELF\nB,BPU,2027-01,SELF\nC,BPU,2027-03,SELF\n");

        UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "en").ShouldBe(new UcjRun(0,
            Header + "A,5000,3400,0,0,0,0,8400,0,8400,0,\nB,10000,6800,0,0,0,0,16800,0,16800,0,LAW_ASSUMED\n"
                + "C,10000,6800,0,0,0,0,16800,0,16800,0,LAW_ASSUMED\n",
            "[LAW_ASSUMED] The premium law is known until 2026-12; figures of 2027-01..2027-03 assume that it goes on.\n"));
    }

    [Fact]
    public void Quote_FileWithBadRows_AnswersTheGoodOnesInOrder()
    {
        var path = FileOf(
            """
            id,segment,month,payer,income,risk_class,programmes,term_months
            B,BPU,2026-06,BAZNAS,1000000,,,
            X1,BUP,2026-06,SELF,1000000,,,
            X2,PU,2026-06,EMPLOYER,1000000,,,
            A,PMI,2025-01,SELF,,,,30

            """);

        UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "en").ShouldBe(new UcjRun(1,
            Header + "B,5000,3400,0,0,0,0,8400,0,0,8400,\nA,0,0,0,0,0,0,413500,0,413500,0,\n",
            "cases.csv, line 3, column segment: found 'BUP', expected one of PU, BPU, JAKON, PMI. Use one of these codes.\n"
            + "cases.csv, line 4, column risk_class: found nothing, expected what the premium law can price. "
            + "Found PU without a risk class, expected 1 to 5: the class decides the rate of JKK.\n"));
    }

    [Fact]
    public void Quote_FileWithBadRowsInIndonesian_SaysSoInIndonesian()
    {
        var path = FileOf("id,segment,month,payer\nX,BPU,2015-06,SELF\n");

        UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "id").ShouldBe(new UcjRun(1, Header,
            "cases.csv, baris 2, kolom month: ditemukan '2015-06', seharusnya yang dapat dihitung menurut ketentuan iuran. "
            + "Ditemukan bulan 2015-06, seharusnya 2015-07 atau sesudahnya: sebelum itu tidak ada ketentuan "
            + "lapisan penghasilan JKK BPU.\n"));
    }

    [Fact]
    public void Quote_FileWithoutAColumn_IsAProblemInTheData()
    {
        var path = FileOf("id,segment,month\nX,BPU,2026-06\n");

        UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "en").ShouldBe(new UcjRun(1, Header,
            "cases.csv, line 1, column payer: found nothing, expected this column in the header row. Add the column.\n"));
    }

    [Fact]
    public void Quote_FileWithAnUnknownColumn_NotesItAndIsFine()
    {
        var path = FileOf("id,segment,month,payer,colour\nX,BPU,2026-06,SELF,red\n");

        UcjRun.Of("quote", "--file", path, "--format", "csv", "--language", "en").ShouldBe(new UcjRun(0,
            Header + "X,5000,3400,0,0,0,0,8400,0,8400,0,\n",
            "cases.csv, line 1, column colour: found 'colour', expected a known column. The column is ignored.\n"));
    }

    [Theory]
    [InlineData("a worker of a purse", ",10000,6800,0,0,0,0,16800,0,0,16800",
        "--segment", "BPU", "--month", "2026-06", "--income", "1000000", "--payer", "APBD")]
    [InlineData("by default a BPU pays himself", ",5000,3400,0,20000,0,0,28400,0,28400,0",
        "--segment", "BPU", "--month", "2026-06", "--programmes", "JKK+JKM+JHT")]
    [InlineData("by default an employer pays PU", ",3600,9000,0,0,0,0,12600,12600,0,0",
        "--segment", "PU", "--month", "2025-04", "--income", "3000000", "--risk-class", "1", "--sector", "LABOUR_INTENSIVE",
        "--employer-workers", "50")]
    [InlineData("a contract with VAT", ",210000,30000,0,0,0,0,240000,240000,0,0",
        "--segment", "JAKON", "--month", "2025-01", "--contract-value", "111000000", "--vat-included")]
    [InlineData("known wages", ",870000,150000,0,0,0,0,1020000,1020000,0,0",
        "--segment", "JAKON", "--month", "2025-01", "--monthly-wages", "50000000")]
    [InlineData("a migrant", ",0,0,0,0,0,0,451000,0,451000,0",
        "--segment", "PMI", "--month", "2025-01", "--term-months", "30", "--via-agency")]
    public void Quote_OneAsCsv_HasTheColumnsOfManyAndNoId(string what, string row, params string[] profile) =>
        UcjRun.Of(["quote", "--format", "csv", .. profile]).ShouldBe(new UcjRun(0, Header + row + ",\n", ""), what);

    [Fact]
    public void Quote_OneAsJson_HasNumbersAndNoId()
    {
        var run = UcjRun.Of("quote", "--format", "json", "--segment", "BPU", "--month", "2026-06");

        using var json = JsonDocument.Parse(run.Output);
        var row = json.RootElement.GetProperty("rows")[0];
        row.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        row.GetProperty("total").GetInt64().ShouldBe(8400);
    }

    [Fact]
    public void Quote_OneAsJson_HasItsLinesWithLegalReferencesAndTheSentencesAskedFor()
    {
        string[] question = ["quote", "--segment", "BPU", "--month", "2026-06", "--language", "en", "--format", "json"];

        var plain = JsonElement.Parse(UcjRun.Of(question).Output);
        var explained = JsonElement.Parse(UcjRun.Of([.. question, "--explain"]).Output);

        plain.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("reference").GetString()).ShouldBe(
            ["PP 44/2015 Pasal 17; PP 44/2015 Lampiran II", "PP 44/2015 Pasal 19"]);
        plain.TryGetProperty("explanation", out _).ShouldBeFalse();
        explained.GetProperty("explanation").EnumerateArray().Select(sentence => sentence.GetString()![..28]).ShouldBe(
            ["JKK paid by the worker: 1.00", "JKM paid by the worker: a fi"]);
    }

    [Fact]
    public void Quote_OneAsJson_HasItsNotes() => JsonElement.Parse(UcjRun.Of("quote", "--segment", "PU", "--month", "2026-06", "--income",
            "6000000", "--risk-class", "2", "--programmes", "JKK+JKM+JKP", "--scale", "MEDIUM", "--language", "en", "--format", "json").Output)
        .GetProperty("notes").EnumerateArray().Select(note => note.GetString()).ShouldBe(
            ["A firm of scale MEDIUM is obliged to have JKK+JKM+JHT+JP; JHT+JP is missing (Perpres 109/2013 Pasal 6(3))."]);

    [Fact]
    public void Quote_FileWithBadRowsAsJson_HasTheRefusedRows()
    {
        var path = FileOf("id,segment,month,payer,colour\nB,BPU,2026-06,BAZNAS,red\nX,BUP,2026-06,SELF,red\n");

        var json = JsonElement.Parse(UcjRun.Of("quote", "--file", path, "--format", "json", "--language", "en").Output);

        json.GetProperty("rows").GetArrayLength().ShouldBe(1);
        json.GetProperty("problems").EnumerateArray().Select(one => (
            one.GetProperty("severity").GetString(), one.GetProperty("line").GetInt32(), one.GetProperty("column").GetString(), one.GetProperty("found").GetString()))
            .ShouldBe([("PROBLEM", 3, "segment", "BUP"), ("NOTE", 1, "colour", "colour")]);
    }

    [Theory]
    [InlineData("en", """
        BPU, 2026-06, OTHER, JKK+JKM, payer BAZNAS
        programme share payer base rate or sum relief amount billed legal reference
        JKK worker purse 1,000,000 1.00 % × 0.5 (PP 50/2025 Pasal 2-4) 5,000 yes PP 44/2015 Pasal 17; PP 44/2015 Lampiran II
        JKM worker purse 6,800 Rp6,800 × 0.5 (PP 50/2025 Pasal 2-4) 3,400 yes PP 44/2015 Pasal 19
        payer total
        purse 8,400
        all 8,400
        """)]
    [InlineData("id", """
        BPU, 2026-06, OTHER, JKK+JKM, pembayar BAZNAS
        program bagian pembayar dasar tarif atau jumlah keringanan iuran ditagih dasar hukum
        JKK pekerja sumber dana 1.000.000 1,00 % × 0,5 (PP 50/2025 Pasal 2-4) 5.000 ya PP 44/2015 Pasal 17; PP 44/2015 Lampiran II
        JKM pekerja sumber dana 6.800 Rp6.800 × 0,5 (PP 50/2025 Pasal 2-4) 3.400 ya PP 44/2015 Pasal 19
        pembayar jumlah
        sumber dana 8.400
        semua 8.400
        """)]
    public void Quote_OneAsTable_SpeaksTheLanguage(string language, string table)
    {
        var run = UcjRun.Of("quote", "--segment", "BPU", "--month", "2026-06", "--income", "1000000", "--payer", "BAZNAS",
            "--language", language);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        Words(run.Output).ShouldBe(Words(table));
    }

    [Fact]
    public void Quote_OneAsTable_MarksWhatIsNotBilledAndSaysNotes()
    {
        var run = UcjRun.Of("quote", "--segment", "PU", "--month", "2026-06", "--income", "6000000", "--risk-class", "2",
            "--programmes", "JKK+JKM+JKP", "--scale", "MEDIUM", "--language", "en");

        var words = Words(run.Output);
        words.ShouldContain("JKP government government 5,000,000 0.22 % 11,000 no PP 6/2025 Pasal 11(4); PP 37/2021 Pasal 11");
        words.ShouldContain("all 50,400");
        words[^1].ShouldBe(
            "A firm of scale MEDIUM is obliged to have JKK+JKM+JHT+JP; JHT+JP is missing (Perpres 109/2013 Pasal 6(3)).");
    }

    [Theory]
    [InlineData("en", "JKM paid by the worker: a fixed sum of Rp6,800 × 0.5 ")]
    [InlineData("id", "JKM dibayar pekerja: jumlah tetap Rp6.800 × 0,5 ")]
    public void Quote_Explained_HasASentenceALine(string language, string sentence)
    {
        string[] question = ["quote", "--segment", "BPU", "--month", "2026-06", "--explain", "--language", language];

        UcjRun.Of(question).Output.TrimEnd().Split('\n')[^1].ShouldStartWith(sentence);
        UcjRun.Of([.. question, "--format", "csv"]).Error.TrimEnd().Split('\n')[^1].ShouldStartWith(sentence);
    }

    [Theory]
    [InlineData("--segment: found nothing, expected --segment and --month for one quote, or --file for many.\n"
        + "--month: found nothing, expected --segment and --month for one quote, or --file for many.\n")]
    [InlineData("--month: found beside --file, expected one or the other: each row of the file holds its case.\n",
        "--file", "cases.csv", "--month", "2026-06")]
    [InlineData("--explain: found beside --file, expected one or the other: each row of the file holds its case.\n",
        "--file", "cases.csv", "--explain")]
    [InlineData("Found no file 'no-such.csv', expected a CSV file of cases. Check the path.\n", "--file", "no-such.csv")]
    [InlineData("--segment: found 'BUP', expected PU|BPU|JAKON|PMI.\n", "--segment", "BUP", "--month", "2026-06")]
    [InlineData("--month: found '2026-13', expected YYYY-MM.\n", "--segment", "BPU", "--month", "2026-13")]
    [InlineData("--income: found '1.5', expected a whole number in plain digits, at most 9223372036854775807.\n",
        "--segment", "BPU", "--month", "2026-06", "--income", "1.5")]
    [InlineData("--risk-class: found '6', expected 1 to 5.\n", "--segment", "PU", "--month", "2026-06", "--risk-class", "6")]
    [InlineData("--programmes: found 'JKK+JKK', expected JKK+JKM[+JHT][+JP][+JKP].\n",
        "--segment", "PU", "--month", "2026-06", "--programmes", "JKK+JKK")]
    [InlineData("--payer: found 'ME', expected EMPLOYER|SELF|APBD|DBH_SAWIT|DBH_CHT|DANA_DESA|APB_NAGARI|REALLOCATION|"
        + "BAZNAS|CSR|SERTAKAN|OTHER.\n", "--segment", "PU", "--month", "2026-06", "--payer", "ME")]
    [InlineData("--term-months: found '2147483648', expected a whole number in plain digits, at most 2147483647.\n",
        "--segment", "PMI", "--month", "2026-06", "--term-months", "2147483648")]
    [InlineData("Found an income of Rp-5, expected Rp0 or more.\n", "--segment", "BPU", "--month", "2026-06", "--income", "-5")]
    [InlineData("Found a PMI term of 5 months, expected 6 or more: for a shorter one there is no rule.\n",
        "--segment", "PMI", "--month", "2026-06", "--term-months", "5")]
    public void Quote_Impossible_IsRefusedOnTheErrorStream(string message, params string[] question) =>
        UcjRun.Of(["quote", "--language", "en", .. question]).ShouldBe(new UcjRun(2, "", message));

    [Fact]
    public void Quote_SeveralOptionsBesideAFile_AreAllRefused() =>
        UcjRun.Of("quote", "--file", "cases.csv", "--segment", "BPU", "--vat-included", "--language", "id").ShouldBe(
            new UcjRun(2, "", string.Concat(new[] { "--segment", "--vat-included" }.Select(option =>
                $"{option}: ditemukan di samping --file, seharusnya hanya salah satu: tiap baris berkas memuat kasusnya.\n"))));

    [Fact]
    public void Quote_ImpossibleInIndonesian_IsRefusedInIndonesian()
    {
        UcjRun.Of("quote", "--segment", "PMI", "--month", "2026-06", "--term-months", "5", "--language", "id").Error.ShouldBe(
            "Ditemukan kontrak PMI 5 bulan, seharusnya 6 bulan atau lebih: untuk yang lebih pendek tidak ada ketentuan.\n");
        UcjRun.Of("quote", "--month", "2026-06", "--language", "id").Error.ShouldBe(
            "--segment: tidak ada, seharusnya --segment dan --month untuk satu kasus, atau --file untuk banyak.\n");
    }

    private string FileOf(string text)
    {
        var path = Path.Combine(_folder, "cases.csv");
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The lines that say something, with single spaces: how a table is laid out is not the matter here.</summary>
    private static List<string> Words(string table) =>
    [
        .. table.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0 && line[0] != '─'),
    ];
}
