using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>worker-groups.csv</c>: the classes of workers with segment, sector and tier.</summary>
internal static class WorkerGroupsFile
{
    public static readonly TableLayout Layout = new("worker-groups.csv");

    private static readonly Column CodeColumn = Layout.Required("code");
    private static readonly Column NameId = Layout.Required("name_id");
    private static readonly Column NameEn = Layout.Optional("name_en");
    private static readonly Column Aliases = Layout.Optional("aliases");
    private static readonly Column Segment = Layout.Required("segment");
    private static readonly Column SectorColumn = Layout.Optional("sector");
    private static readonly Column Tier = Layout.Required("tier");
    private static readonly Column Vulnerable = Layout.Required("vulnerable");

    public static IReadOnlyList<WorkerGroup> Read(DatasetImport import)
    {
        var groups = new List<WorkerGroup>();
        var twins = new CaseTwins(import.Log);
        import.ReadRequired(Layout, import.Groups, [CodeColumn], row =>
        {
            var code = row.Id(CodeColumn);
            var nameId = row.Text(NameId);
            var segment = row.OneOf<EmploymentSegment>(Segment, ProblemCodes.UnknownSegment);
            var sector = row.OneOf<Sector>(SectorColumn, ProblemCodes.UnknownSector);
            var tier = row.Whole(Tier, 1, int.MaxValue);
            var vulnerable = row.Flag(Vulnerable);
            var aliases = row.List(Aliases);
            if (code is not null)
            {
                import.GroupNames.Add(code, [nameId, row.Text(NameEn), .. aliases]);
                twins.Check(Layout.File, row.Line, CodeColumn, code);
            }

            if (row.IsRejected) return;
            var name = new Phrase(nameId!, row.Text(NameEn) ?? nameId!);
            groups.Add(new WorkerGroup(code!, name, segment!.Value, sector ?? Sector.Other, tier!.Value, vulnerable!.Value)
            {
                Aliases = aliases,
            });
        });
        return groups;
    }

    public static void Write(string folder, IEnumerable<WorkerGroup> groups) =>
        TableWriter.Write(folder, Layout, groups, (row, group) => row
            .Put(CodeColumn, group.Code)
            .Put(NameId, group.Name.Id)
            .Put(NameEn, group.Name.En)
            .PutList(Aliases, group.Aliases)
            .Put(Segment, Code.Of(group.Segment))
            .Put(SectorColumn, Code.Of(group.Sector))
            .Put(Tier, group.Tier)
            .Put(Vulnerable, group.Vulnerable));
}
