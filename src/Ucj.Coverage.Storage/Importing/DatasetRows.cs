using Ucj.Coverage.Exchange;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>A dataset as rows of the store, file by file.</summary>
internal static class DatasetRows
{
    public const string Participations = "participations.csv";
    public const string Targets = "targets.csv";
    public const string Envelopes = "envelopes.csv";

    public static IReadOnlyList<FileRows> Of(Dataset dataset, IReadOnlyDictionary<string, string> nikDigests)
    {
        var model = dataset.Model;
        var (workers, spells) = (model.Registry?.Count ?? 0, model.Registry?.SpellCount ?? 0);
        return
        [
            new FileRows<DatasetRow>("dataset.json", 1, [DatasetRow.Of(dataset)]),
            Rows("regions.csv", model.Regions.Regions, RegionRow.Of),
            Rows("worker-groups.csv", model.Groups.Groups, WorkerGroupRow.Of),
            Rows("funding-sources.csv", model.FundingSources, FundingSourceRow.Of),
            Rows(Envelopes, model.Envelopes, EnvelopeRow.Of),
            Rows("employers.csv", model.Employers, EmployerRow.Of),
            Rows("communities.csv", model.Communities, CommunityRow.Of),
            new FileRows<WorkerRow>("workers.csv", workers, from number in Enumerable.Range(0, workers)
                                                            select WorkerRow.Of(model.Registry![number], nikDigests)),
            new FileRows<SpellRow>(Participations, spells, from number in Enumerable.Range(0, workers)
                                                                 let id = model.Registry![number].Id
                                                                 from spell in model.Registry!.SpellsOf(number)
                                                                 select SpellRow.Of(id, spell)),
            Rows("counts.csv", model.Counts, CountRow.Of),
            Rows("projects.csv", model.Projects, ProjectRow.Of),
            Rows("denominators.csv", model.Denominators.All, DenominatorRow.Of),
            Rows(Targets, model.Targets.All, TargetRow.Of),
            Rows("observations.csv", model.Observations, ObservationRow.Of),
            Rows("welfare-programmes.csv", model.WelfareProgrammes, WelfareProgrammeRow.Of),
        ];
    }

    private static FileRows<TRow> Rows<T, TRow>(string file, IReadOnlyList<T> items, Func<T, TRow> toRow)
        where TRow : StoredRow => new(file, items.Count, items.Select(toRow));
}
