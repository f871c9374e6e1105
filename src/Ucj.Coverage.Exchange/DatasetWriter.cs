using Ucj.Coverage.Exchange.Files;

namespace Ucj.Coverage.Exchange;

/// <summary>Writes a dataset as a folder that <see cref="DatasetReader"/> reads back as the same dataset.</summary>
public static class DatasetWriter
{
    /// <summary>Writes every file of the dataset; files that would have no row are left out.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="folder">The folder, made when missing; files of the same name are replaced.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(Dataset dataset, string folder)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        var model = dataset.Model;
        DatasetFile.Write(folder, dataset.Name, model);
        RegionsFile.Write(folder, model.Regions.Regions);
        WorkerGroupsFile.Write(folder, model.Groups.Groups);
        if (model.Registry is { } registry)
        {
            WorkersFile.Write(folder, registry);
            ParticipationsFile.Write(folder, registry);
        }
        else
        {
            CountsFile.Write(folder, model.Counts);
        }

        WriteAny(model.Employers, rows => EmployersFile.Write(folder, rows));
        WriteAny(model.Communities, rows => CommunitiesFile.Write(folder, rows));
        WriteAny(model.Projects, rows => ProjectsFile.Write(folder, rows));
        WriteAny(model.Denominators.All, rows => DenominatorsFile.Write(folder, rows));
        WriteAny(model.Targets.All, rows => TargetsFile.Write(folder, rows));
        WriteAny(model.Observations, rows => ObservationsFile.Write(folder, rows));
        WriteAny(model.FundingSources, rows => FundingSourcesFile.Write(folder, rows));
        WriteAny(model.Envelopes, rows => EnvelopesFile.Write(folder, rows));
        WriteAny(model.WelfareProgrammes, rows => WelfareProgrammesFile.Write(folder, rows));
    }

    private static void WriteAny<T>(IReadOnlyList<T> rows, Action<IReadOnlyList<T>> write)
    {
        if (rows.Count > 0) write(rows);
    }
}
