namespace Ucj.Coverage.Exchange.Files;

/// <summary>The names of the files of a dataset folder, in the order in which they are read.</summary>
internal static class DatasetFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        DatasetFile.Name,
        RegionsFile.Layout.File,
        WorkerGroupsFile.Layout.File,
        FundingSourcesFile.Layout.File,
        EnvelopesFile.Layout.File,
        EmployersFile.Layout.File,
        CommunitiesFile.Layout.File,
        WorkersFile.Layout.File,
        ParticipationsFile.Layout.File,
        CountsFile.Layout.File,
        ProjectsFile.Layout.File,
        DenominatorsFile.Layout.File,
        TargetsFile.Layout.File,
        ObservationsFile.Layout.File,
        WelfareProgrammesFile.Layout.File,
    ];
}
