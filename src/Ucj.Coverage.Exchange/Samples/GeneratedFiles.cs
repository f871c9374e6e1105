namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Writes the three files that hold the synthetic workers.</summary>
internal static class GeneratedFiles
{
    /// <summary>The workers. It takes its place last: where it is, the others are.</summary>
    public const string Workers = "workers.csv";

    private const string Participations = "participations.csv";
    private const string Employers = "employers.csv";
    private const int WorkersPerReport = 10_000;
    private const int WorkersBetweenLooks = 1 << 10;

    /// <summary>Writes the files of a sample into an existing folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="source">The workers.</param>
    /// <param name="progress">Told how many workers are written.</param>
    /// <param name="cancellation">Stops it; then no file was touched.</param>
    /// <param name="complete">Done once nothing can stop it any more, before the files take their places.</param>
    public static void Write(
        string folder,
        WorkerSource source,
        IProgress<long>? progress,
        CancellationToken cancellation,
        Action? complete = null)
    {
        var staff = new int[source.Employers.Count];
        using var workers = new PendingFile(folder, Workers);
        using var participations = new PendingFile(folder, Participations);
        using var employers = new PendingFile(folder, Employers);
        var workerRows = new WorkerRows(workers.Writer, source.Villages);
        var spellRows = new ParticipationRows(participations.Writer);

        for (var number = 0; number < source.Count; number++)
        {
            if (number % WorkersBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            var worker = source[number];
            workerRows.Write(number, worker);
            spellRows.Write(number, worker);
            if (worker.Employer is { } employer) staff[employer.Number]++;
            if ((number + 1) % WorkersPerReport == 0) progress?.Report(number + 1);
        }

        EmployerRows.Write(employers.Writer, source, staff);
        if (source.Count % WorkersPerReport != 0) progress?.Report(source.Count);
        cancellation.ThrowIfCancellationRequested();
        complete?.Invoke();
        employers.Complete();
        participations.Complete();
        workers.Complete();
    }
}
