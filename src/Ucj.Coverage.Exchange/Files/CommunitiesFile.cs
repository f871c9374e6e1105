using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>communities.csv</c>: farmers' groups, mosque boards and cooperatives.</summary>
internal static class CommunitiesFile
{
    public static readonly TableLayout Layout = new("communities.csv");

    private static readonly Column Id = Layout.Required("community_id");
    private static readonly Column Name = Layout.Required("name");
    private static readonly Column Nagari = Layout.Optional("nagari");
    private static readonly Column Members = Layout.Optional("members");
    private static readonly Column Registered = Layout.Optional("registered_members");
    private static readonly Column Group = Layout.Optional("group");
    private static readonly Column SectorColumn = Layout.Optional("sector");

    public static IReadOnlyList<Community> Read(DatasetImport import)
    {
        var communities = new List<Community>();
        import.Read(Layout, new KeyTable(), [Id], row =>
        {
            var community = new Community(row.Id(Id) ?? "", row.Text(Name) ?? "")
            {
                Village = import.Village(row, Nagari),
                Members = row.Whole(Members, 0, int.MaxValue),
                RegisteredMembers = row.Whole(Registered, 0, int.MaxValue),
                Group = import.Group(row, Group),
                Sector = row.OneOf<Sector>(SectorColumn, ProblemCodes.UnknownSector),
            };
            if (row.IsRejected) return;
            if (community.RegisteredMembers > community.Members)
                row.Warn(Registered, Doubt.AboveWhole(Members.Name, row.Peek(Members)!));
            communities.Add(community);
        });
        return communities;
    }

    public static void Write(string folder, IEnumerable<Community> communities) =>
        TableWriter.Write(folder, Layout, communities, (row, community) => row
            .Put(Id, community.Id)
            .Put(Name, community.Name)
            .Put(Nagari, community.Village)
            .Put(Members, community.Members)
            .Put(Registered, community.RegisteredMembers)
            .Put(Group, community.Group)
            .Put(SectorColumn, community.Sector is { } sector ? Code.Of(sector) : null));
}
