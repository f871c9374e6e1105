using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Readings;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>workers.csv</c>: one row a worker.</summary>
internal static class WorkersFile
{
    public static readonly TableLayout Layout = new("workers.csv");

    private static readonly Column Id = Layout.Required("worker_id");
    private static readonly Column Nagari = Layout.Required("nagari");
    private static readonly Column Group = Layout.Required("group");
    private static readonly Column Segment = Layout.Optional("segment");
    private static readonly Column SectorColumn = Layout.Optional("sector");
    private static readonly Column Birth = Layout.Required("birth_month");
    private static readonly Column Income = Layout.Optional("income");
    private static readonly Column Risk = Layout.Optional("risk_class");
    private static readonly Column Employer = Layout.Optional("employer_id");
    private static readonly Column From = Layout.Optional("from_month");
    private static readonly Column To = Layout.Optional("to_month");
    private static readonly Column Nik = Layout.Optional(NikReading.Column);

    /// <summary>Reads the workers into a registry.</summary>
    /// <param name="import">The reading.</param>
    /// <param name="groups">The groups that were taken in.</param>
    /// <param name="registry">Where the workers go; <see langword="null"/> when regions or groups could not be used.</param>
    public static void Read(DatasetImport import, WorkerGroupCatalog groups, WorkerRegistryBuilder? registry)
    {
        var (doubts, twins) = (new WorkerDoubts(import), new ZeroTwins(import.Workers));
        import.Read(Layout, import.Workers, [Id], row =>
        {
            var worker = new Worker(
                IdOf(row) ?? "",
                import.Village(row, Nagari) ?? default,
                import.Group(row, Group) ?? "",
                row.Month(Birth) ?? default)
            {
                Segment = row.OneOf<EmploymentSegment>(Segment, ProblemCodes.UnknownSegment),
                Sector = row.OneOf<Sector>(SectorColumn, ProblemCodes.UnknownSector),
                Income = row.Amount(Income),
                RiskClass = row.Risk(Risk),
                EmployerId = row.Id(Employer),
            };
            import.Refers(row, Employer, worker.EmployerId, import.Employers, Expect.KnownEmployer);
            var segment = worker.Segment ?? (groups.TryNumberOf(worker.Group, out var group) ? groups[group].Segment : null);
            CheckWage(row, segment);
            var nik = import.Niks.Of(row, Nik);
            var (from, to) = row.Months(From, To);
            if (registry is null) row.Drop();
            if (row.IsRejected) return;
            registry!.Add(worker with { From = from, To = to });
            if (nik is { } given) import.Niks.Keep(row, Nik, worker, given);
            if (doubts.OfBirth(worker.Birth) is { } unlikely) row.Warn(Birth, unlikely);
            if (doubts.OfIncome(worker.Income, segment) is { } implausible) row.Warn(Income, implausible);
            WarnOfTwins(import, twins, worker.Id, row.Line);
        }, rows => registry?.EnsureCapacity(rows, spells: 0));
    }

    public static void Write(string folder, WorkerRegistry registry) =>
        TableWriter.Write(folder, Layout, WorkersOf(registry), (row, worker) => row
            .Put(Id, worker.Id)
            .Put(Nagari, worker.Village)
            .Put(Group, worker.Group)
            .Put(Segment, worker.Segment is { } segment ? Code.Of(segment) : null)
            .Put(SectorColumn, worker.Sector is { } sector ? Code.Of(sector) : null)
            .Put(Birth, worker.Birth)
            .Put(Income, worker.Income)
            .Put(Risk, worker.RiskClass)
            .Put(Employer, worker.EmployerId)
            .Put(From, worker.From)
            .Put(To, worker.To));

    /// <summary>The rows of a registry; none where there is no registry.</summary>
    public static IEnumerable<Worker> WorkersOf(WorkerRegistry? registry) =>
        registry is null ? [] : Enumerable.Range(0, registry.Count).Select(number => registry[number]);

    private static string? IdOf(TableRow row)
    {
        var id = row.Id(Id);
        if (id is { Length: >= NikReading.Length } && NikReading.Of(id) is not null) row.Reject(Id, Expect.OpaqueId);
        return id;
    }

    /// <summary>Of two ids that differ by leading zeros alone the one that has them is told, whichever comes first.</summary>
    private static void WarnOfTwins(DatasetImport import, ZeroTwins twins, string id, int line)
    {
        foreach (var twin in twins.Of(id))
        {
            var (longer, shorter) = twin.Id.Length > id.Length ? (twin, (Id: id, Line: line)) : ((Id: id, Line: line), twin);
            import.Log.Warn(Layout.File, longer.Line, Id.Name, longer.Id, Doubt.SameButForZeros(shorter.Id, shorter.Line));
        }
    }

    private static void CheckWage(TableRow row, EmploymentSegment? segment)
    {
        if (segment != EmploymentSegment.Pu) return;
        if (!row.IsGiven(Income)) row.Reject(Income, Expect.ValueForPu);
        if (!row.IsGiven(Risk)) row.Reject(Risk, Expect.ValueForPu);
    }
}
