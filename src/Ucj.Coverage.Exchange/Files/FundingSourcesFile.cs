using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>funding-sources.csv</c>: the purses with earmark, legal basis and parent.</summary>
internal static class FundingSourcesFile
{
    public static readonly TableLayout Layout = new("funding-sources.csv");

    private static readonly Column Id = Layout.Required("source_id");
    private static readonly Column Kind = Layout.Required("kind");
    private static readonly Column Name = Layout.Required("name");
    private static readonly Column Public = Layout.Required("public");
    private static readonly Column OrderOfUse = Layout.Required("order_of_use");
    private static readonly Column Regions = Layout.Optional("regions");
    private static readonly Column Groups = Layout.Optional("groups");
    private static readonly Column Segments = Layout.Optional("segments");
    private static readonly Column Sectors = Layout.Optional("sectors");
    private static readonly Column MaxMonths = Layout.Optional("max_months");
    private static readonly Column LegalBasis = Layout.Optional("legal_basis");
    private static readonly Column LegalFrom = Layout.Optional("legal_from");
    private static readonly Column LegalTo = Layout.Optional("legal_to");
    private static readonly Column State = Layout.Optional("legal_state");
    private static readonly Column Parent = Layout.Optional("parent");
    private static readonly Column Share = Layout.Optional("share_percent");
    private static readonly Column Support = Layout.Optional("support_percent");
    private static readonly Column CarryOver = Layout.Optional("carry_over");

    public static IReadOnlyList<FundingSource> Read(DatasetImport import)
    {
        var sources = new List<(FundingSource Source, int Line)>();
        var twins = new CaseTwins(import.Log);
        import.PurseNames.Add(Payer.Employer.ToString());
        import.PurseNames.Add(Payer.Self.ToString());
        import.Read(Layout, import.Purses, [Id], row =>
        {
            if (row.Id(Id) is { } id)
            {
                import.PurseNames.Add(id);
                twins.Check(Layout.File, row.Line, Id, id);
            }

            if (Source(import, row) is { } source) sources.Add((source, row.Line));
        });
        CheckParents(import, sources);
        return [.. sources.Select(one => one.Source).Where(source => import.Purses.IsTaken(source.Id))];
    }

    public static void Write(string folder, IEnumerable<FundingSource> sources) =>
        TableWriter.Write(folder, Layout, sources, (row, source) => row
            .Put(Id, source.Id)
            .Put(Kind, Code.Of(source.Kind))
            .Put(Name, source.Name)
            .Put(Public, source.Kind.IsPublic())
            .Put(OrderOfUse, source.OrderOfUse)
            .PutList(Regions, source.Regions.Select(region => region.ToString()))
            .PutList(Groups, source.Groups)
            .PutList(Segments, source.Segments.Select(Code.Of))
            .PutList(Sectors, source.Sectors.Select(Code.Of))
            .Put(MaxMonths, source.MaxMonths)
            .Put(LegalBasis, source.LegalBasis)
            .Put(LegalFrom, source.LegalFrom)
            .Put(LegalTo, source.LegalTo)
            .Put(State, source.LegalState == LegalState.InForce ? null : Code.Of(source.LegalState))
            .Put(Parent, source.ParentId)
            .Put(Share, source.Share)
            .Put(Support, source.Support)
            .Put(CarryOver, source.CarryOver));

    private static FundingSource? Source(DatasetImport import, TableRow row)
    {
        var id = row.Peek(Id);
        if (id is not null && Payer.IsReserved(id)) row.Reject(Id, Expect.FreePurseId);
        var kind = row.OneOf<FundingSourceKind>(Kind, ProblemCodes.UnknownKind);
        var name = row.Text(Name);
        if (row.Flag(Public) is { } isPublic && kind is { } given && given.IsPublic() != isPublic)
            row.Reject(Public, Expect.PublicIs(Code.Of(given), given.IsPublic()));
        var order = row.Whole(OrderOfUse, 0, int.MaxValue);
        var (from, to) = row.Months(LegalFrom, LegalTo);
        var share = row.Percent(Share);
        if (share is not null && !row.IsGiven(Parent)) row.Reject(Share, Expect.ParentForShare);
        var earmark = new FundingSource(id ?? "", kind ?? default, name ?? "", order ?? 0)
        {
            Regions = [.. row.List(Regions).Select(code => RegionOf(import, row, code)).OfType<RegionCode>()],
            Groups = [.. row.List(Groups).Select(code => import.Named(row, Groups, code, import.Groups, import.GroupNames, Expect.KnownGroup))],
            Segments = Codes<EmploymentSegment>(row, Segments, ProblemCodes.UnknownSegment),
            Sectors = Codes<Sector>(row, Sectors, ProblemCodes.UnknownSector),
            MaxMonths = row.Whole(MaxMonths, 1, int.MaxValue),
            LegalBasis = row.Text(LegalBasis),
            LegalFrom = from,
            LegalTo = to,
            LegalState = row.OneOf(State, ProblemCodes.UnknownLegalState, FundingSource.BasisStates) ?? LegalState.InForce,
            ParentId = row.Id(Parent),
            Share = share,
            Support = row.Percent(Support),
            CarryOver = row.Flag(CarryOver) ?? false,
        };
        return row.IsRejected ? null : earmark;
    }

    private static RegionCode? RegionOf(DatasetImport import, TableRow row, string text)
    {
        if (import.RegionOf(row, Regions, text, isVillage: false) is not { } code) return null;

        // A purse for a whole province may pay in its regency.
        if (!code.Contains(import.Regency)) import.Refers(row, Regions, code.ToString(), import.Regions, Expect.KnownRegion);
        return code;
    }

    private static T[] Codes<T>(TableRow row, Column column, string problemCode)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var text in row.List(column))
        {
            if (row.OneOf<T>(column, text, problemCode) is { } value) values.Add(value);
        }

        return [.. values];
    }

    /// <summary>Parents may stand below their shares, so they are looked up when all rows are read.</summary>
    private static void CheckParents(DatasetImport import, List<(FundingSource Source, int Line)> sources)
    {
        var parents = sources.ToDictionary(one => one.Source.Id, one => one.Source.ParentId, StringComparer.Ordinal);
        foreach (var (source, line) in sources)
        {
            if (source.ParentId is not { } parent) continue;
            if (import.Purses.LineOf(parent) is null)
                import.RejectLater(Layout, line, Parent, parent, Expect.KnownPurse);
            else if (IsItsOwnAncestor(source.Id, parents))
                import.RejectLater(Layout, line, Parent, parent, Expect.NoParentCycle);
            else if (import.Purses.IsTaken(parent) || !import.IsPartial)
                continue;
            else
                import.RejectLater(Layout, line, Parent, parent, Expect.TakenIn);
            import.Purses.Reject(source.Id, line);
        }
    }

    private static bool IsItsOwnAncestor(string id, Dictionary<string, string?> parents)
    {
        var ancestor = parents[id];
        for (var steps = 0; ancestor is not null && steps <= parents.Count; steps++)
        {
            if (ancestor == id) return true;
            ancestor = parents.GetValueOrDefault(ancestor);
        }

        return false;
    }
}
