using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange.Files;

/// <summary>The names of the files of a dataset folder, in the order in which they are read.</summary>
internal static class DatasetFiles
{
    private static readonly TableLayout[] Tables =
    [
        RegionsFile.Layout,
        WorkerGroupsFile.Layout,
        FundingSourcesFile.Layout,
        EnvelopesFile.Layout,
        EmployersFile.Layout,
        CommunitiesFile.Layout,
        WorkersFile.Layout,
        ParticipationsFile.Layout,
        CountsFile.Layout,
        ProjectsFile.Layout,
        DenominatorsFile.Layout,
        TargetsFile.Layout,
        ObservationsFile.Layout,
        WelfareProgrammesFile.Layout,
    ];

    public static IReadOnlyList<string> All { get; } = [DatasetFile.Name, .. Tables.Select(table => table.File)];

    /// <summary>The columns of a file; none of one that is no table, or is not known.</summary>
    public static TableLayout? LayoutOf(string file) => Array.Find(Tables, table => table.File == file);
}
