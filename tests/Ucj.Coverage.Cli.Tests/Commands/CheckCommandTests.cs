using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

    public CheckCommandTests()
    {
        foreach (var file in Directory.GetFiles(UcjRun.MiniRegency)) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Check_GoodFolder_IsFine()
    {
        var run = UcjRun.Of("check", _folder, "--language", "en");

        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Contains("[FAR_BELOW_MINIMUM_WAGE]")
            || line.Contains("[NEVER_ELIGIBLE]"), "what is doubtful is no problem");
        run.Error.ShouldContain("workers.csv: 800 rows, 0 with problems\n");
        run.Error.ShouldEndWith("0 problems.\n");
    }

    [Fact]
    public void Check_BrokenFolder_ListsTheProblems()
    {
        Break();

        var run = UcjRun.Of("check", _folder, "--language", "en");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldEndWith(
            "targets.csv, line 2, column percent: found 'x', expected a number with a decimal point. Write it like 28.30.\n");
    }

    [Fact]
    public void Check_AsCsv_HasAColumnForEachPart()
    {
        Break();

        UcjRun.Of("check", _folder, "--format", "csv", "--language", "id").Output.ShouldStartWith(
            "severity,file,line,column,code,found,expected,remedy\n"
            + "PROBLEM,targets.csv,2,percent,MALFORMED_NUMBER,x,bilangan dengan titik desimal,Tulis seperti 28.30.\n");
    }

    [Fact]
    public void Check_AsJson_HasARowForEachProblem()
    {
        Break();

        using var json = JsonDocument.Parse(UcjRun.Of("check", _folder, "--format", "json").Output);

        json.RootElement.GetProperty("rows")[0].GetProperty("line").GetInt32().ShouldBe(2);
        json.RootElement.GetProperty("files").EnumerateArray()
            .Select(file => (file.GetProperty("file").GetString(), file.GetProperty("rows").GetInt32(), file.GetProperty("rejected").GetInt32()))
            .Where(file => file.Item1 is "workers.csv" or "targets.csv")
            .ShouldBe([("workers.csv", 800, 0), ("targets.csv", File.ReadAllLines(Path.Combine(_folder, "targets.csv")).Length - 1, 1)]);
    }

    [Fact]
    public void Check_ManyOfOneKind_SumsThemUpForPeopleAndListsThemForPrograms()
    {
        var path = Path.Combine(_folder, "targets.csv");
        File.AppendAllLines(path, Enumerable.Range(1, 25).Select(year => $"13.11,{2100 + year}-12,x,LABOUR_FORCE,y"));

        var run = UcjRun.Of("check", _folder, "--language", "en");

        var first = File.ReadAllLines(path).Length - 24;
        var problems = run.Output.Split('\n').Where(line => line.StartsWith("targets.csv", StringComparison.Ordinal));
        problems.ShouldBe(
        [
            .. Enumerable.Range(first, 3).Select(line =>
                $"targets.csv, line {line}, column percent: found 'x', expected a number with a decimal point. Write it like 28.30."),
            $"targets.csv, column percent: 22 more of this kind [MALFORMED_NUMBER], from line {first + 3} on. "
                + "All of them: ucj check FOLDER --format csv.",
        ]);
        UcjRun.Of("check", _folder, "--format", "csv").Output.Split('\n')
            .Count(line => line.StartsWith("PROBLEM,targets.csv", StringComparison.Ordinal)).ShouldBe(25);
    }

    [Fact]
    public void Report_DoubtfulData_SaysSoInOneLine()
    {
        var error = new StringWriter { NewLine = "\n" };

        UcjCommand.Run(["report", _folder, "--language", "en"], TextWriter.Null, error).ShouldBe(0);

        error.ToString().Split('\n').Single(line => line.StartsWith("[IMPLAUSIBLE", StringComparison.Ordinal)).ShouldMatch(
            @"^\[IMPLAUSIBLE_VALUES\] The data are taken as they stand, but \d+ cells can hardly be meant "
            + @"\(FAR_BELOW_MINIMUM_WAGE, NEVER_ELIGIBLE\), from workers\.csv, line \d+, on\. 'ucj check FOLDER' names them all\.$");
    }

    [Fact]
    public void Check_Partial_KeepsTheRejectedRows()
    {
        Break();

        var run = UcjRun.Of("check", _folder, "--partial", "--language", "en");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("Rejected rows: ");
        File.ReadAllLines(Path.Combine(_folder, "targets.rejected.csv")).Length.ShouldBe(2);
    }

    [Fact]
    public void Report_BrokenFolder_ShowsProblemsOnTheErrorStreamOnly()
    {
        Break();

        var run = UcjRun.Of("report", _folder, "--language", "en");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("targets.csv, line 2");
    }

    [Fact]
    public void Report_BrokenFolderPartially_AnswersFromTheGoodRows()
    {
        Break();

        var run = UcjRun.Of("report", _folder, "--partial", "--format", "csv", "--from", "2025-01", "--to", "2025-01");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("2025-01,");
    }

    [Fact]
    public void Any_AsJson_SaysWhatOfTheDataIsNotUsed()
    {
        Break();
        File.WriteAllText(Path.Combine(_folder, "target.csv"), "region,month\n");
        var count = File.ReadAllLines(Path.Combine(_folder, "targets.csv")).Length - 1;

        foreach (var command in new[] { "report", "observations", "employers", "communities", "purses", "plan", "explain-dataset" })
        {
            var run = UcjRun.Of(command, _folder, "--partial", "--format", "json", "--language", "en");

            var warnings = JsonDocument.Parse(run.Output).RootElement.GetProperty("warnings").EnumerateArray()
                .ToLookup(one => one.GetProperty("code").GetString(), one => one);
            warnings["ROWS_REJECTED"].Single().GetProperty("text").GetString().ShouldBe(
                $"1 of {count} rows of targets.csv has problems and is not used. The first: "
                    + "targets.csv, line 2, column percent: found 'x', expected a number with a decimal point. Write it like 28.30.", command);
            warnings["ROWS_REJECTED"].Single().GetProperty("data").GetRawText().Where(sign => !char.IsWhiteSpace(sign)).ShouldBe(
                $$"""{"file":"targets.csv","rows":{{count}},"rejected":1,"line":2,"problem":"MALFORMED_NUMBER"}""");
            warnings["FILE_NOT_READ"].Single().GetProperty("text").GetString().ShouldBe(
                "target.csv: found 'target.csv', expected targets.csv, if that is what is meant. The file is not read; rename it.", command);
            warnings["IMPLAUSIBLE_VALUES"].Count().ShouldBe(1, command);
        }
    }

    /// <summary>The figures lack them, so everyone is told how many they are, and nobody what stands in them.</summary>
    [Fact]
    public void Report_PublicAsJson_SaysWhatOfTheDataIsNotUsedAndNothingOfSingleRows()
    {
        Break();
        File.WriteAllText(Path.Combine(_folder, "target.csv"), "region,month\n");
        var count = File.ReadAllLines(Path.Combine(_folder, "targets.csv")).Length - 1;

        var run = UcjRun.Of("report", _folder, "--partial", "--public", "--format", "json", "--language", "en");

        JsonElement.Parse(run.Output).GetProperty("warnings").EnumerateArray()
            .Select(one => (one.GetProperty("code").GetString(), one.GetProperty("text").GetString()))
            .Where(one => one.Item1 is "ROWS_REJECTED" or "FILE_NOT_READ" or "IMPLAUSIBLE_VALUES").ShouldBe(
            [
                ("ROWS_REJECTED", $"1 of {count} rows of targets.csv has problems and is not used."),
                ("FILE_NOT_READ", "target.csv is not read."),
            ]);
    }

    private void Break()
    {
        var path = Path.Combine(_folder, "targets.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("2024-12,29,", "2024-12,x,", StringComparison.Ordinal));
    }
}
