using Ucj.Coverage.Exchange.Files;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Differences;

/// <summary>How a dataset differs from the one before it, file by file.</summary>
public static class DatasetDifference
{
    /// <summary>Compares all rows, told apart by their keys: an id, or a place with its month and definition.</summary>
    /// <param name="before">The dataset before.</param>
    /// <param name="after">The dataset that is to take its place.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One entry for every file a folder may have, in the order of reading.</returns>
    public static IReadOnlyList<FileDifference> Between(
        Dataset before, Dataset after, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        FileDifference Of<T, TKey>(
            string file, Func<CoverageModel, IEnumerable<T>> rows, Func<T, TKey> key, Func<T, T, bool>? same = null)
            where T : notnull
            where TKey : notnull =>
            new RowDifference<T, TKey>(key, same ?? ((one, other) => one.Equals(other)), cancellation)
                .Between(file, rows(before.Model), rows(after.Model));

        return
        [
            Header(before, after),
            Of(RegionsFile.Layout.File, it => it.Regions.Regions, one => one.Code),
            Of(WorkerGroupsFile.Layout.File, it => it.Groups.Groups, one => one.Code, IsSame),
            Of(FundingSourcesFile.Layout.File, it => it.FundingSources, one => one.Id, IsSame),
            Of(EnvelopesFile.Layout.File, it => it.Envelopes, one => (one.SourceId, one.Months.First)),
            Of(EmployersFile.Layout.File, it => it.Employers, one => one.Id),
            Of(CommunitiesFile.Layout.File, it => it.Communities, one => one.Id),
            Of(WorkersFile.Layout.File, it => WorkersFile.WorkersOf(it.Registry), one => one.Id),
            Of(ParticipationsFile.Layout.File, it => ParticipationsFile.SpellsOf(it.Registry), one => (one.Worker, one.Spell.From)),
            Of(CountsFile.Layout.File, it => it.Registry is null ? it.Counts : [],
                one => (one.Region, one.Group, one.Segment, one.Month)),
            Of(ProjectsFile.Layout.File, it => it.Projects, one => one.Id),
            Of(DenominatorsFile.Layout.File, it => it.Denominators.All,
                one => (one.Definition, one.Region, one.Month, one.Source)),
            Of(TargetsFile.Layout.File, it => it.Targets.All, one => (one.Region, one.Month, one.Definition)),
            Of(ObservationsFile.Layout.File, it => it.Observations,
                one => (one.Region, one.Month, one.Definition, one.Source)),
            Of(WelfareProgrammesFile.Layout.File, it => it.WelfareProgrammes, one => one.Id),
        ];
    }

    /// <summary>dataset.json is one row; that of another regency is another row.</summary>
    private static FileDifference Header(Dataset before, Dataset after)
    {
        static object Values(Dataset it) => (it.Name, it.Model.Horizon, it.Model.Settings);
        return before.Model.Region != after.Model.Region ? new FileDifference(DatasetFile.Name, 1, 0, 1, 0)
            : Values(before).Equals(Values(after)) ? new FileDifference(DatasetFile.Name, 0, 0, 0, 1)
            : new FileDifference(DatasetFile.Name, 0, 1, 0, 0);
    }

    // Records compare lists by who they are, not by what is in them.
    private static bool IsSame(WorkerGroup one, WorkerGroup other) =>
        one.Aliases.SequenceEqual(other.Aliases) && (one with { Aliases = other.Aliases }).Equals(other);

    private static bool IsSame(FundingSource one, FundingSource other) =>
        one.Regions.SequenceEqual(other.Regions)
        && one.Groups.SequenceEqual(other.Groups)
        && one.Segments.SequenceEqual(other.Segments)
        && one.Sectors.SequenceEqual(other.Sectors)
        && (one with
        {
            Regions = other.Regions,
            Groups = other.Groups,
            Segments = other.Segments,
            Sectors = other.Sectors,
        }).Equals(other);
}
