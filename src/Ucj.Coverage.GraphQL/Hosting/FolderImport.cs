using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>Reads a dataset folder again and puts it in force, telling who listens how it goes.</summary>
internal sealed partial class FolderImport(Editions editions, News news, ILogger<FolderImport> log) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(1);

    /// <summary>Reads the folder. One import runs at a time; whatever is wrong with the folder, the data in force stay.</summary>
    /// <returns>How it ended.</returns>
    public async Task<ImportProgress> RunAsync(string folder, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            var id = Guid.CreateVersion7().ToString("N");
            var end = Read(folder, id);
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

    private ImportProgress Read(string folder, string id)
    {
        var before = editions.DataVersion;
        try
        {
            var version = DataVersion.Of(folder);
            if (version.Name == before) return new ImportProgress(id, ImportState.Unchanged, 100, DataVersion: before);
            news.Imports.Tell(new ImportProgress(id, ImportState.Reading, 0));
            var reading = RegencyFolder.Read(folder, new Telling(news, id));
            if (reading.Dataset is not { } dataset)
            {
                foreach (var problem in reading.Problems.Take(20)) LogProblem(problem.File, problem.Line, problem.Column);
                return new ImportProgress(id, ImportState.Refused, 100, Problems: reading.Problems.Count, DataVersion: before);
            }

            if (DataVersion.Of(folder) != version) // written to while it was read: the next change is on its way
                return new ImportProgress(id, ImportState.Refused, 100, DataVersion: before);
            news.Imports.Tell(new ImportProgress(id, ImportState.Calculating, 100));
            var figures = editions.Publish(dataset.Model, version);
            news.Recalculations.Tell(figures);
            return new ImportProgress(id, ImportState.Done, 100, DataVersion: version.Name);
        }
        catch (Exception fault) // a file that is being written cannot be opened, a law that is missing: the old data serve on
        {
            LogFault(fault, id);
            return new ImportProgress(id, ImportState.Refused, 100, DataVersion: before);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Import {Id}: {State}, data version {DataVersion}, {Problems} problems")]
    private partial void LogEnd(ImportState state, string id, string? dataVersion, int problems);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Problem in {File}, line {Line}, column {Column}")]
    private partial void LogProblem(string file, int line, string column);

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
