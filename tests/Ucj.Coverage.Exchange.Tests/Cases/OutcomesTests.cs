using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>Every cell of <c>outcomes.csv</c>: what it is read as, that it is refused, warned of, or skipped.</summary>
public sealed class OutcomesTests
{
    private static readonly Dictionary<string, DatasetReading> Readings =
        Outcome.Read().Select(outcome => outcome.Folder).Distinct().ToDictionary(folder => folder, folder => CaseFolder.Read(folder));

    public static TheoryData<string, string, int, string, string, string> All
    {
        get
        {
            var cells = new TheoryData<string, string, int, string, string, string>();
            foreach (var cell in Outcome.Read()) cells.Add(cell.Folder, cell.File, cell.Line, cell.Column, cell.Kind, cell.Reason);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Read_Cell_ComesOutAsItMust(string folder, string file, int line, string column, string kind, string reason)
    {
        var (reading, cell) = (Readings[folder], new Outcome(folder, file, line, column, kind, reason));

        var problems = reading.Problems.Where(one => IsAt(one, cell)).Select(one => one.In(Language.En)).ToList();
        var warnings = reading.Warnings.Where(one => IsAt(one, cell)).Select(one => one.In(Language.En)).ToList();
        switch (kind)
        {
            case "refused":
                problems.ShouldHaveSingleItem();
                break;
            case "warning":
                (problems, warnings.Count).ShouldSatisfyAllConditions(
                    found => found.problems.ShouldBeEmpty(), found => found.Count.ShouldBe(1));
                break;
            case "skipped":
                problems.ShouldBeEmpty();
                reading.Notes.ShouldContain(note => note.File == file && note.Line == line && note.Code == "EMPTY_ROWS");
                break;
            default:
                kind.ShouldBe("read as");
                problems.ShouldBeEmpty();
                ValueOf(reading, cell).ShouldBe(cell.Value);
                break;
        }
    }

    private static bool IsAt(Problem one, Outcome cell) => (one.File, one.Line, one.Column) == (cell.File, cell.Line, cell.Column);

    private static string? ValueOf(DatasetReading reading, Outcome cell)
    {
        var model = reading.Dataset.ShouldNotBeNull().Model;
        var cells = File.ReadAllLines(Path.Combine(CaseFolder.Of(cell.Folder), cell.File))[cell.Line - 1].Split(',', ';', '\t');
        return cell.File switch
        {
            "workers.csv" => OfWorker(reading, model, cells[0], cell.Column),
            "worker-groups.csv" => OfGroup(model, cells[0], cell.Column),
            "targets.csv" => model.Targets.All.Single(target => target.Month == ContributionMonth.Parse(cells[1])).Percent.ToString().Replace(".00", "", StringComparison.Ordinal),
            _ => model.Denominators.All
                .Single(one => one.Definition == cells[0] && one.Month == ContributionMonth.Parse(cells[2])).Workers.ToString(),
        };
    }

    private static string? OfWorker(DatasetReading reading, CoverageModel model, string id, string column)
    {
        var registry = model.Registry.ShouldNotBeNull();
        var worker = Enumerable.Range(0, registry.Count).Select(number => registry[number]).Single(worker => worker.Id == id);
        return column switch
        {
            "nagari" => worker.Village.ToString(),
            "group" => worker.Group,
            "birth_month" => ContributionMonth.Format(worker.Birth),
            "income" => worker.Income.ToString(),
            _ => reading.NikDigests.GetValueOrDefault(id, "none"),
        };
    }

    private static string OfGroup(CoverageModel model, string code, string column)
    {
        var group = model.Groups.Groups.Single(group => group.Code == code);
        return column switch
        {
            "vulnerable" => group.Vulnerable ? "true" : "false",
            "segment" => Code.Of(group.Segment),
            _ => Code.Of(group.Sector),
        };
    }
}
