using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Files;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange;

/// <summary>Reads a dataset folder and checks everything in it. Bad data is a result, never an exception.</summary>
public static class DatasetReader
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="options">How to read; by default all or nothing.</param>
    /// <exception cref="OperationCanceledException">The options' token stopped it.</exception>
    public static DatasetReading Read(string folder, DatasetReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder)) return Unreadable(folder, "", Expect.Folder);
        DatasetImport import;
        try
        {
            import = new DatasetImport(folder, options ?? new DatasetReadOptions());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unreadable(folder, fault.Message, Expect.Readable);
        }

        return Read(import);
    }

    private static DatasetReading Unreadable(string folder, string found, Expectation expectation) => new()
    {
        Dataset = null,
        Problems = [new Problem(folder, 0, "", found, expectation)],
        Notes = [],
        Files = [],
    };

    private static DatasetReading Read(DatasetImport import)
    {
        var header = DatasetFile.Read(import);
        var regions = RegionsFile.Read(import);
        CheckRegency(import, header is not null);
        var groups = new WorkerGroupCatalog(WorkerGroupsFile.Read(import));
        var sources = FundingSourcesFile.Read(import);
        var envelopes = EnvelopesFile.Read(import);
        var tree = regions.Count == 0 ? null : new RegionTree(regions);
        var model = header is not { } known || tree is null ? null : new CoverageModel(known.Regency, known.Horizon, tree, groups);
        model = model is null ? null : PurseRules.Keep(import, model with { FundingSources = sources, Envelopes = [.. envelopes.Keys] }, envelopes);
        var employers = EmployersFile.Read(import);
        var communities = CommunitiesFile.Read(import);
        var registry = tree is null ? null : new WorkerRegistryBuilder(tree, groups, employers);
        var counts = ReadWorkersOrCounts(import, groups, registry);
        var projects = ProjectsFile.Read(import);
        var denominators = new Denominators(DenominatorsFile.Read(import));
        var published = TargetsFile.Read(import);
        var targets = TargetsFile.Keep(import, model, denominators, published);
        var observations = ObservationsFile.Read(import);
        var programmes = WelfareProgrammesFile.Read(import);
        return import.Finish(() => header is not { } given || model is null || registry is null ? null
            : new Dataset(given.Name, model with
            {
                Name = given.Name,
                Registry = counts is null ? registry.Build() : null,
                Counts = counts ?? [],
                Denominators = denominators,
                Targets = targets,
                Observations = observations,
                Employers = employers,
                Communities = communities,
                Projects = projects,
                WelfareProgrammes = programmes,
                Settings = given.Settings,
            }));
    }

    /// <summary>The regency of dataset.json must be one of the regions.</summary>
    private static void CheckRegency(DatasetImport import, bool isKnown)
    {
        var code = import.Regency.ToString();
        if (isKnown && !import.Regions.IsTaken(code) && !import.Regions.MayBeRejected(code))
            import.Log.Report(DatasetFile.Name, 0, "regency", code, Expect.KnownRegion);
    }

    private static IReadOnlyList<CoverageCount>? ReadWorkersOrCounts(
        DatasetImport import,
        WorkerGroupCatalog groups,
        WorkerRegistryBuilder? registry)
    {
        var (workers, spells, totals) = (WorkersFile.Layout.File, ParticipationsFile.Layout.File, CountsFile.Layout.File);
        if (import.Has(totals))
        {
            if (import.Has(workers)) import.Log.Report(totals, 0, "", workers, Expect.NoWorkersBesideCounts);
            else return CountsFile.Read(import);
        }
        else if (!import.Has(workers) && !import.Has(spells))
        {
            import.Log.Report(workers, 0, "", "", Expect.WorkersOrCounts);
            return null;
        }

        foreach (var missing in new[] { workers, spells }.Where(file => !import.Has(file)))
            import.Log.Report(missing, 0, "", "", Expect.File);
        if (registry is not null) import.Workers = new WorkerKeys(registry);
        import.Workers.IsReadable = import.Has(workers);
        WorkersFile.Read(import, groups, registry);
        ParticipationsFile.Read(import, registry);
        return null;
    }
}
