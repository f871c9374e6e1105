using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Readings;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>participations.csv</c>: one row a spell; those of one worker do not overlap.</summary>
internal static class ParticipationsFile
{
    public static readonly TableLayout Layout = new("participations.csv");

    private static readonly Column Worker = Layout.Required("worker_id");
    private static readonly Column Programmes = Layout.Required("programmes");
    private static readonly Column From = Layout.Required("from_month");
    private static readonly Column To = Layout.Optional("to_month");
    private static readonly Column PayerColumn = Layout.Required("payer");

    /// <summary>Reads the spells into the registry that holds their workers.</summary>
    /// <param name="import">The reading.</param>
    /// <param name="registry">Where the spells go; <see langword="null"/> when regions or groups could not be used.</param>
    public static void Read(DatasetImport import, WorkerRegistryBuilder? registry)
    {
        var lines = new RowLines();
        import.Read(Layout, new KeyTable(), [], row =>
        {
            var worker = row.Id(Worker);
            import.Refers(row, Worker, worker, import.Workers, Expect.KnownWorker);
            var programmes = row.Programmes(Programmes);
            if (programmes?.Contains(ProgrammeSet.Basic) == false) row.Reject(Programmes, Expect.BasicProgrammes);
            var (from, to) = row.Months(From, To);
            var payer = PayerOf(import, row);
            if (registry is not null && worker is not null && registry.TryNumberOf(worker, out var number))
                CheckSegment(row, registry.SegmentOf(number), programmes, payer);
            if (row.IsRejected) return;
            registry!.Add(worker!, new Spell(programmes!.Value, from!.Value, to, payer!.Value));
            lines.Add(row.Line);
        }, rows => registry?.EnsureCapacity(registry.Count, rows));
        if (registry is null) return;

        var overlapping = new HashSet<int>();
        foreach (var overlap in registry.Overlaps())
        {
            var month = ContributionMonth.Format(registry.SpellAt(overlap.Later).From);
            import.RejectLater(Layout, lines[overlap.Later], From, month, Expect.NoOverlap(lines[overlap.Earlier]));
            overlapping.Add(overlap.Later);
        }

        if (overlapping.Count > 0) registry.RemoveSpells(overlapping);
    }

    public static void Write(string folder, WorkerRegistry registry) =>
        TableWriter.Write(folder, Layout, SpellsOf(registry), (row, one) => row
            .Put(Worker, one.Worker)
            .Put(Programmes, one.Spell.Programmes.ToString())
            .Put(From, one.Spell.From)
            .Put(To, one.Spell.To)
            .Put(PayerColumn, one.Spell.Payer.ToString()));

    /// <summary>The rows of a registry; none where there is no registry.</summary>
    public static IEnumerable<(string Worker, Spell Spell)> SpellsOf(WorkerRegistry? registry) =>
        registry is null ? [] :
            from number in Enumerable.Range(0, registry.Count)
            let id = registry[number].Id
            from spell in registry.SpellsOf(number)
            select (id, spell);

    private static Payer? PayerOf(DatasetImport import, TableRow row)
    {
        if (row.Id(PayerColumn) is not { } text) return null;
        if (Payer.IsReserved(text)) return Payer.Of(text);

        // In any case these two are known, though no row of the file of purses has them.
        if (import.PurseNames.Find(text) is [var known] && Payer.IsReserved(known))
        {
            row.NoteForm(PayerColumn, text, Expect.KnownPayer.Expected, known, Form.Name);
            return Payer.Of(known);
        }

        return Payer.Of(import.Named(row, PayerColumn, text, import.Purses, import.PurseNames, Expect.KnownPayer));
    }

    private static void CheckSegment(
        TableRow row,
        Workers.EmploymentSegment segment,
        ProgrammeSet? programmes,
        Payer? payer)
    {
        if (programmes is { } given && !SpellRule.Allows(segment, given))
            row.Reject(Programmes, Expect.ProgrammesOf(segment, given));
        if (payer is { } who && !SpellRule.Allows(segment, who))
            row.Reject(PayerColumn, Expect.PayerOf(Code.Of(segment)));
    }
}
