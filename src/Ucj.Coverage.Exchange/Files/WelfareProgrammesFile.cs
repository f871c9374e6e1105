using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>welfare-programmes.csv</c>: running welfare programmes whose money may move.</summary>
internal static class WelfareProgrammesFile
{
    public static readonly TableLayout Layout = new("welfare-programmes.csv");

    private static readonly Column Id = Layout.Required("programme_id");
    private static readonly Column Name = Layout.Required("name");
    private static readonly Column From = Layout.Required("from_month");
    private static readonly Column To = Layout.Required("to_month");
    private static readonly Column Budget = Layout.Required("budget");
    private static readonly Column Realised = Layout.Required("realised");
    private static readonly Column Effectiveness = Layout.Optional("effectiveness");
    private static readonly Column Evidence = Layout.Optional("evidence");
    private static readonly Column Movable = Layout.Optional("movable_percent");

    public static IReadOnlyList<WelfareProgramme> Read(DatasetImport import)
    {
        var programmes = new List<WelfareProgramme>();
        import.Read(Layout, new KeyTable(), [Id], row =>
        {
            var (id, name) = (row.Id(Id), row.Text(Name));
            var (from, to) = row.Months(From, To);
            var (budget, realised) = (row.Amount(Budget), row.Amount(Realised));
            var effectiveness = row.Number(Effectiveness, 0, 1);
            var movable = row.Percent(Movable);
            if (row.IsRejected) return;
            if (realised > budget) row.Warn(Realised, Doubt.AboveWhole(Budget.Name, row.Peek(Budget)!));
            var months = new MonthRange(from!.Value, to!.Value);
            programmes.Add(new WelfareProgramme(id!, name!, months, budget!.Value, realised!.Value)
            {
                Effectiveness = effectiveness,
                Evidence = row.Text(Evidence),
                Movable = movable,
            });
        });
        return programmes;
    }

    public static void Write(string folder, IEnumerable<WelfareProgramme> programmes) =>
        TableWriter.Write(folder, Layout, programmes, (row, programme) => row
            .Put(Id, programme.Id)
            .Put(Name, programme.Name)
            .Put(From, programme.Months.First)
            .Put(To, programme.Months.Last)
            .Put(Budget, programme.Budget)
            .Put(Realised, programme.Realised)
            .Put(Effectiveness, programme.Effectiveness)
            .Put(Evidence, programme.Evidence)
            .Put(Movable, programme.Movable));
}
