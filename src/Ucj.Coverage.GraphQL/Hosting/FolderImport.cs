using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>Reads a dataset folder again and puts it in force, telling who listens how it goes.</summary>
internal sealed partial class FolderImport(
    Editions editions, News news, ServerSettings settings, ILogger<FolderImport> log) : IDisposable
{
    private const int MostProblemsLogged = 20;
    private readonly SemaphoreSlim _turns = new(1);

    /// <summary>Reads the folder. One import runs at a time; whatever is wrong with the folder, the data in force stay.</summary>
    /// <returns>How it ended.</returns>
    public async Task<ImportProgress> RunAsync(string folder, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            var id = Guid.CreateVersion7().ToString("N");
            var end = Read(folder, id, cancellation);
            news.Imports.Tell(end);
            LogEnd(end.State, end.Id, end.DataVersion, end.Problems);
            return end;
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private ImportProgress Read(string folder, string id, CancellationToken cancellation)
    {
        var before = editions.DataVersion;
        try
        {
            if (DataVersion.Of(folder, cancellation).Name == before) return new ImportProgress(id, ImportState.Unchanged, 100, DataVersion: before);
            news.Imports.Tell(new ImportProgress(id, ImportState.Reading, 0));
            SampleRegency.EnsureGenerated(folder, cancellation);
            var how = new DatasetReadOptions
            {
                Progress = new Telling(news, id),
                NikKey = settings.Store.MatchingKey(),
                Cancellation = cancellation,
            };
            if (SteadyReading.Of(folder, how) is not var (reading, version))
            {
                LogUnsteady(id); // the next change is on its way
                return new ImportProgress(id, ImportState.Refused, 100, DataVersion: before);
            }

            if (reading.Dataset is not { } dataset) return Refused(reading.Problems);
            var differences = DatasetDifference.Between(new Dataset(dataset.Name, editions.Model), dataset, cancellation);
            foreach (var one in differences.Where(one => !one.IsNone))
                LogDifference(id, one.File, one.Added, one.Changed, one.Removed, one.Before);
            var objections = Replacement.Problems(folder, differences, settings.Data.Removals());
            if (objections.Count > 0) return Refused(objections);
            foreach (var doubt in reading.Warnings.Take(MostProblemsLogged))
                LogDoubt(id, doubt.Code, doubt.File, doubt.Line, doubt.Column, doubt.Expectation.Expected.En);
            if (reading.Warnings.Count - MostProblemsLogged is > 0 and var more) LogMoreDoubts(id, more);
            news.Imports.Tell(new ImportProgress(id, ImportState.Calculating, 100));
            var figures = editions.Publish(dataset.Model, version);
            news.Recalculations.Tell(figures);
            return new ImportProgress(id, ImportState.Done, 100, DataVersion: version.Name);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) // a file that is being written cannot be opened, a law that is missing: the old data serve on
        {
            LogFault(fault, id);
            return new ImportProgress(id, ImportState.Refused, 100, DataVersion: before);
        }

        ImportProgress Refused(IReadOnlyList<Problem> problems)
        {
            foreach (var problem in problems.Take(MostProblemsLogged))
                LogProblem(problem.Code, problem.File, problem.Line, problem.Column, problem.Expectation.Expected.En);
            return new ImportProgress(id, ImportState.Refused, 100, Problems: problems.Count, DataVersion: before);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Import {Id}: {State}, data version {DataVersion}, {Problems} problems")]
    private partial void LogEnd(ImportState state, string id, string? dataVersion, int problems);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Import {Id}: {File}: {Added} added, {Changed} changed, {Removed} removed, of {Before} before")]
    private partial void LogDifference(string id, string file, long added, long changed, long removed, long before);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Import {Id}: the folder changed each time it was read; the old data serve on")]
    private partial void LogUnsteady(string id);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Problem {Code} in {File}, line {Line}, column {Column}: expected {Expected}")]
    private partial void LogProblem(string code, string file, int line, string column, string expected);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Import {Id}: doubtful, {Code} in {File}, line {Line}, column {Column}: expected {Expected}")]
    private partial void LogDoubt(string id, string code, string file, int line, string column, string expected);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Import {Id}: {More} more that are doubtful; 'ucj check' tells of all")]
    private partial void LogMoreDoubts(string id, int more);

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Id} failed")]
    private partial void LogFault(Exception fault, string id);

    /// <summary>Tells of reading once for every whole percent.</summary>
    private sealed class Telling(News news, string id) : IProgress<ReadingProgress>
    {
        private int _told;

        public void Report(ReadingProgress value)
        {
            var percent = value.TotalBytes <= 0 ? 0 : (int)Math.Clamp(value.Bytes * 100 / value.TotalBytes, 0, 100);
            if (percent <= _told) return;
            _told = percent;
            news.Imports.Tell(new ImportProgress(id, ImportState.Reading, percent, Path.GetFileName(value.File)));
        }
    }
}
