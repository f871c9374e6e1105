using System.Text;
using Ucj.Coverage.Exchange.Premiums;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Tests.Premiums;

public sealed class PremiumCasesFileTests : IDisposable
{
    private const string AllColumns = "id,segment,sector,month,income,risk_class,programmes,payer,employer_workers,"
        + "contract_value,vat_included,monthly_wages,term_months,via_agency";

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("ucj-cases-").FullName, "cases.csv");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public void Read_AllColumns_MakesTheProfile()
    {
        var (cases, problems, notes) = Read(
            AllColumns + ",expected_total\nJ,jakon,CONSTRUCTION,2025-01,7,5,JKM+JKK,DBH_SAWIT,9,111000000,TRUE,8,6,false,1\n");

        problems.ShouldBeEmpty();
        notes.ShouldBeEmpty();
        var one = cases.ShouldHaveSingleItem();
        one.Id.ShouldBe("J");
        one.Quote.Month.ShouldBe(ContributionMonth.Parse("2025-01"));
        one.Quote.Profile.ShouldBe(new PremiumProfile(EmploymentSegment.Jakon)
        {
            Sector = Sector.Construction,
            Income = new Rupiah(7),
            RiskClass = new RiskClass(5),
            Programmes = ProgrammeSet.Basic,
            Payer = PremiumPayer.Purse(FundingSourceKind.DbhSawit),
            Workers = 9,
            ContractValue = new Rupiah(111_000_000),
            VatIncluded = true,
            MonthlyWages = new Rupiah(8),
            TermMonths = 6,
            ViaAgency = false,
        });
    }

    [Fact]
    public void Read_RequiredColumnsAlone_TakesTheDefaults()
    {
        var (cases, problems, _) = Read("payer,month,segment,id\nSELF,2026-06,BPU,B\n");

        problems.ShouldBeEmpty();
        cases.ShouldHaveSingleItem().Quote.Profile.ShouldBe(
            new PremiumProfile(EmploymentSegment.Bpu) { Payer = PremiumPayer.Self });
    }

    [Fact]
    public void Read_SemicolonsQuotesCrLfAndByteOrderMark_AreRead()
    {
        var (cases, problems, _) = Read(
            "\uFEFFid;segment;month;payer;income\r\n\"A;\"\"1\"\"\";BPU;2026-06;\"SELF\";\"1000000\"\r\n\r\n");

        problems.ShouldBeEmpty();
        cases.ShouldHaveSingleItem().Id.ShouldBe("A;\"1\"");
    }

    /// <summary>Each cell that is wrong, alone in a row that would do otherwise.</summary>
    [Theory]
    [InlineData("id", "", "found nothing, expected a value. Fill the cell in.")]
    [InlineData("segment", "BUP", "found 'BUP', expected one of PU, BPU, JAKON, PMI. Use one of these codes.")]
    [InlineData("sector", "SEA", "found 'SEA', expected one of TRANSPORT, CONSTRUCTION, LABOUR_INTENSIVE, OTHER. "
        + "Use one of these codes.")]
    [InlineData("month", "", "found nothing, expected a value. Fill the cell in.")]
    [InlineData("month", "June", "found 'June', expected a month as YYYY-MM. Write the month like 2025-01.")]
    [InlineData("income", "1.5", "found '1.5', expected whole rupiah. Round it, and write digits alone, like 16800.")]
    [InlineData("income", "-1", "found '-1', expected 0 or more. Remove the minus or mend the amount.")]
    [InlineData("income", "9223372036854775808", "found '9223372036854775808', expected a number that fits 64 bits (at most "
        + "9223372036854775807). Check the number of digits.")]
    [InlineData("risk_class", "6", "found '6', expected a risk class from 1 to 5. Write the risk class of the work, 1 to 5.")]
    [InlineData("programmes", "JKK,JKX", "found 'JKK,JKX', expected programmes JKK+JKM[+JHT][+JP][+JKP], each once. "
        + "Join the programmes with +, like JKK+JKM.")]
    [InlineData("payer", "", "found nothing, expected a value. Fill the cell in.")]
    [InlineData("payer", "ME", "found 'ME', expected one of EMPLOYER, SELF, APBD, DBH_SAWIT, DBH_CHT, DANA_DESA, "
        + "APB_NAGARI, REALLOCATION, BAZNAS, CSR, SERTAKAN, OTHER. Use one of these codes.")]
    [InlineData("employer_workers", "2147483648", "found '2147483648', expected a number from 0 to 2147483647. Mend the value.")]
    [InlineData("contract_value", "x", "found 'x', expected a whole number in plain digits. Write digits alone, like 16800.")]
    [InlineData("vat_included", "perhaps", "found 'perhaps', expected true or false. Write true or false.")]
    [InlineData("monthly_wages", "x", "found 'x', expected a whole number in plain digits. Write digits alone, like 16800.")]
    [InlineData("term_months", "-6", "found '-6', expected 0 or more. Remove the minus or mend the amount.")]
    [InlineData("via_agency", "2", "found '2', expected true or false. Write true or false.")]
    public void Read_BadCell_IsReported(string column, string cell, string message)
    {
        var (cases, problems, _) = Read($"{AllColumns}\n{Row((column, cell))}\n{Row()}\n");

        problems.ShouldHaveSingleItem().In(Language.En).ShouldBe($"cases.csv, line 2, column {column}: {message}");
        cases.Count.ShouldBe(1);
    }

    /// <summary>Each refusal of the law stands at the column it is about.</summary>
    [Theory]
    [InlineData("month", "found '2015-06'", "NO_LAW", "month=2015-06")]
    [InlineData("programmes", "found 'JKK+JHT'", "PROGRAMMES_WITHOUT_BASIC", "programmes=JKK+JHT")]
    [InlineData("programmes", "found 'JKK+JKM+JP'", "PROGRAMME_NOT_IN_SEGMENT", "segment=BPU", "programmes=JKK+JKM+JP")]
    [InlineData("payer", "found 'SELF'", "PAYER_NOT_IN_SEGMENT", "payer=SELF")]
    [InlineData("income", "found nothing", "WAGE_MISSING", "income=")]
    [InlineData("risk_class", "found nothing", "RISK_CLASS_MISSING", "risk_class=")]
    [InlineData("contract_value", "found nothing", "CONTRACT_MISSING", "segment=JAKON", "income=")]
    [InlineData("term_months", "found nothing", "TERM_MISSING", "segment=PMI", "payer=SELF")]
    [InlineData("term_months", "found '5'", "TERM_TOO_SHORT", "segment=PMI", "payer=SELF", "term_months=5")]
    public void Read_RefusedByLaw_IsReportedWithTheRefusal(string column, string found, string code, params string[] cells)
    {
        var row = Row([.. cells.Select(cell => (cell.Split('=')[0], cell.Split('=')[1]))]);

        var (cases, problems, _) = Read($"{AllColumns}\n{Row()}\n{row}\n");

        cases.Count.ShouldBe(1);
        var problem = problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.In(Language.En).ShouldStartWith(
            $"cases.csv, line 3, column {column}: {found}, expected what the premium law can price. Found ");
        problem.In(Language.Id).ShouldContain(", seharusnya yang dapat dihitung menurut ketentuan iuran. Ditemukan ");
    }

    [Theory]
    [InlineData("", "cases.csv, line 1: found nothing, expected a header row with the names of the columns. "
        + "Write the names of the columns on the first line.")]
    [InlineData("id,segment,month\nA,BPU,2026-06\n", "cases.csv, line 1, column payer: found nothing, expected this column "
        + "in the header row. Add the column.")]
    [InlineData("id,segment,month,payer,id\nA,BPU,2026-06,SELF,A\n", "cases.csv, line 1, column id: found 'id', expected "
        + "each column once. Remove or rename one of them.")]
    [InlineData("id,segment,month,payer\nA,BPU,2026-06\n", "cases.csv, line 2: found 'A,BPU,2026-06', expected 4 cells, as "
        + "many as the header row. Add or remove cells of this row.")]
    [InlineData("id,segment,month,payer\nA,BPU,2026-06,SE\"LF\n", "cases.csv, line 2: found 'A,BPU,2026-06,SE\"LF', "
        + "expected quotes that are closed, and doubled inside a cell (RFC 4180). Mend the quotes of this row.")]
    public void Read_BrokenShape_IsReported(string text, string message)
    {
        var (cases, problems, _) = Read(text);

        cases.ShouldBeEmpty();
        problems.ShouldHaveSingleItem().In(Language.En).ShouldBe(message);
    }

    [Fact]
    public void Read_UndecodableBytes_AreReported()
    {
        File.WriteAllBytes(_path, [.. "id,segment,month,payer\nA"u8, 0xFF, .. ",BPU,2026-06,SELF\n"u8]);

        var (cases, problems, _) = Read();

        cases.ShouldBeEmpty();
        problems.ShouldHaveSingleItem().Code.ShouldBe("INVALID_UTF8");
    }

    [Fact]
    public void Read_SeveralFaultsInOneRow_AllComeAtOnceInTheOrderOfTheFile()
    {
        var (_, problems, notes) = Read("id,segment,month,payer,colour\nA,X,Y,Z,red\n,BPU,2026-06,SELF,\n");

        problems.Select(problem => (problem.Line, problem.Column)).ShouldBe(
            [(2, "month"), (2, "segment"), (2, "payer"), (3, "id")]);
        notes.ShouldHaveSingleItem().Code.ShouldBe("UNKNOWN_COLUMN");
    }

    [Fact]
    public void Read_ProgrammesWithOtherSignsBetween_AreReadAndNotedAsInAFolder()
    {
        var (cases, problems, notes) = Read("id,segment,month,programmes,payer\nA,BPU,2026-06,\"jkk, jkm\",SELF\n");

        problems.ShouldBeEmpty();
        cases.ShouldHaveSingleItem().Quote.Profile.Programmes.ShouldBe(ProgrammeSet.Basic);
        notes.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            "cases.csv, line 2, column programmes: found 'jkk, jkm', expected programmes JKK+JKM[+JHT][+JP][+JKP], each once. "
            + "Read as JKK+JKM, from other signs between.");
    }

    [Fact]
    public void Read_LongFile_AnswersBeforeItIsReadToTheEnd()
    {
        File.WriteAllText(_path, "id,segment,month,payer\nA,BPU,2026-06,SELF\nB,BPU,x,SELF\n");
        var problems = new List<Problem>();

        PremiumCasesFile.Read(_path, PremiumSchedule.Default, problems.Add).First().Id.ShouldBe("A");

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void Read_NoSuchFile_Throws() => Should.Throw<IOException>(() => Read());

    /// <summary>A row of all columns that a PU worker can be quoted by, with some cells changed.</summary>
    private static string Row(params (string Column, string Cell)[] changed)
    {
        var cells = new Dictionary<string, string>
        {
            ["id"] = "A",
            ["segment"] = "PU",
            ["month"] = "2026-06",
            ["income"] = "3000000",
            ["risk_class"] = "1",
            ["payer"] = "EMPLOYER",
        };
        foreach (var (column, cell) in changed) cells[column] = cell;
        return string.Join(',', AllColumns.Split(',').Select(column => $"\"{cells.GetValueOrDefault(column)}\""));
    }

    private (List<PremiumCase> Cases, List<Problem> Problems, List<Problem> Notes) Read(string text)
    {
        File.WriteAllText(_path, text, new UTF8Encoding(false));
        return Read();
    }

    private (List<PremiumCase> Cases, List<Problem> Problems, List<Problem> Notes) Read()
    {
        var (problems, notes) = (new List<Problem>(), new List<Problem>());
        return ([.. PremiumCasesFile.Read(_path, PremiumSchedule.Default, problems.Add, notes.Add)], problems, notes);
    }
}
