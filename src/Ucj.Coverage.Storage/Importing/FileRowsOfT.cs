using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>The rows of one file of a dataset.</summary>
/// <param name="file">The file's name.</param>
/// <param name="count">How many rows.</param>
/// <param name="rows">The rows, made as they are asked for.</param>
internal sealed class FileRows<T>(string file, int count, IEnumerable<T> rows) : FileRows(file)
    where T : StoredRow
{
    /// <summary>Rows stored in one transaction of their own: a killed import goes on behind the last of them.</summary>
    private const int RowsAtOnce = 20_000;

    private const int RowsBetweenLooks = 1 << 8;

    private IReadOnlyList<long> _closed = [];

    /// <inheritdoc/>
    public override async Task<FileDifference> StageAsync(ImportRun run, CancellationToken cancellation)
    {
        run.Tell(File, 0, count);
        var known = await KnownRows<T>.OfAsync(run, cancellation);
        var skip = await run.StagedAsync<T>(cancellation);
        var (added, changed, read) = (0L, 0L, 0L);
        var batch = new List<T>();
        foreach (var row in rows)
        {
            if (read % RowsBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            if (++read % RowsAtOnce == 0) run.Tell(File, read, count);
            if (known.Match(row) is not { } match)
            {
                row.Place = known.NextPlace();
                added++;
            }
            else if (match.IsSame)
            {
                continue;
            }
            else
            {
                row.Place = match.Place;
                changed++;
            }

            if (skip-- > 0 || !run.IsStoring) continue;
            (row.Regency, row.Since) = (run.Regency, run.Version);
            batch.Add(row);
            if (batch.Count == RowsAtOnce) await FlushAsync(run, batch, cancellation);
        }

        await FlushAsync(run, batch, cancellation);
        _closed = known.Closed;
        return new FileDifference(File, added, changed + known.Twins, _closed.Count - changed - known.Twins, read - added - changed);
    }

    /// <inheritdoc/>
    public override Task CloseAsync(ImportRun run, CancellationToken cancellation) =>
        run.Database.CloseAsync<T>(run.Context, _closed, run.Version, cancellation);

    /// <inheritdoc/>
    public override Task DiscardAsync(ImportRun run, long version, CancellationToken cancellation) =>
        run.Database.DiscardAsync<T>(run.Context, version, cancellation);

    private static async Task FlushAsync(ImportRun run, List<T> batch, CancellationToken cancellation)
    {
        await run.Database.InsertAsync(run.Context, batch, cancellation);
        batch.Clear();
    }
}
