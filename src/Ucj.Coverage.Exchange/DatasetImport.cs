using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Files;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Exchange;

/// <summary>One reading of a folder while it goes on: what is known so far, and what was found wrong.</summary>
internal sealed class DatasetImport(string folder, DatasetReadOptions options)
{
    private const int RowsBetweenProgress = 1 << 14;
    private const int RowsBetweenLooks = 1 << 10;

    private readonly List<(string File, int Rows)> _files = [];
    private readonly long _totalBytes = Directory.EnumerateFiles(folder).Sum(path => new FileInfo(path).Length);
    private long _bytesOfFilesDone;

    /// <summary>Whether good rows are taken in although others are rejected.</summary>
    public bool IsPartial => options.Partial;

    public ProblemLog Log { get; } = new();

    /// <summary>The digests of the NIK of workers taken in.</summary>
    public NikDigests Niks { get; } = new(options.NikKey);

    public RegionCode Regency { get; set; }

    public KeyTable Regions { get; } = new();

    public KeyTable Groups { get; } = new();

    public KeyTable Purses { get; } = new();

    public KeyTable Employers { get; } = new();

    public IKeys Workers { get; set; } = new KeyTable();

    public bool Has(string file) => File.Exists(PathOf(file));

    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>Reads every row of a file that may be absent.</summary>
    /// <param name="layout">The file and its columns.</param>
    /// <param name="keys">Where the keys of the rows go.</param>
    /// <param name="keyColumns">The columns that together are the key of a row; none if rows have no key.</param>
    /// <param name="take">Checks a row and stores it, unless it <see cref="TableRow.IsRejected"/>.</param>
    /// <param name="expect">Told before the first row how many there seem to be.</param>
    public void Read(
        TableLayout layout,
        IKeys keys,
        IReadOnlyList<Column> keyColumns,
        Action<TableRow> take,
        Action<int>? expect = null)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        if (!Has(layout.File)) return;
        try
        {
            using var reader = TableReader.Open(PathOf(layout.File), layout, Log);
            keys.IsReadable = reader is not null;
            if (reader is not null) expect?.Invoke(reader.LikelyRows);
            while (reader?.Read() == true) TakeRow(reader, layout, keys, keyColumns, take);
            _files.Add((layout.File, reader?.Count ?? 0));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            keys.IsReadable = false;
            Log.Report(layout.File, 0, "", exception.Message, Expect.Readable);
        }

        _bytesOfFilesDone += new FileInfo(PathOf(layout.File)).Length;
    }

    /// <summary>Reads every row of a file that must be there.</summary>
    /// <inheritdoc cref="Read"/>
    public void ReadRequired(TableLayout layout, IKeys keys, IReadOnlyList<Column> keyColumns, Action<TableRow> take)
    {
        keys.IsReadable = Has(layout.File);
        if (!keys.IsReadable) Log.Report(layout.File, 0, "", "", Expect.File);
        Read(layout, keys, keyColumns, take);
    }

    /// <summary>Checks that a cell names a row that was taken in.</summary>
    /// <returns>Whether it does; if not, the row is rejected.</returns>
    public bool Refers(TableRow row, Column column, string? key, IKeys keys, Expectation unknown)
    {
        if (key is null) return false;
        if (keys.IsTaken(key)) return true;
        if (!keys.MayBeRejected(key)) row.Reject(column.Name, key, unknown);
        else if (options.Partial) row.Reject(column.Name, key, Expect.TakenIn);
        else row.Drop();
        return false;
    }

    /// <summary>A region of the tree, or one above it: Indonesia or a province.</summary>
    public RegionCode? AnyRegion(TableRow row, Column column)
    {
        if (row.Region(column) is not { } code) return null;
        if (code.Level > RegionLevel.Province) Refers(row, column, code.ToString(), Regions, Expect.KnownRegion);
        return code;
    }

    /// <summary>A village of the tree.</summary>
    public RegionCode? Village(TableRow row, Column column)
    {
        if (row.Region(column) is not { } code) return null;
        if (code.Level != RegionLevel.Village) row.Reject(column, Expect.KnownVillage);
        else Refers(row, column, code.ToString(), Regions, Expect.KnownVillage);
        return code;
    }

    /// <summary>Rows rejected after they were read, because of other rows.</summary>
    public void RejectLater(TableLayout layout, int line, Column column, string found, Expectation expectation) =>
        Log.Report(layout.File, line, column.Name, found, expectation);

    public DatasetReading Finish(Func<Dataset?> build)
    {
        var rank = DatasetFiles.All.Select((file, order) => (file, order)).ToDictionary(p => p.file, p => p.order);
        Problem[] problems = [.. Log.Problems.OrderBy(one => rank.GetValueOrDefault(one.File, -1)).ThenBy(one => one.Line)];
        var isUsable = problems.Length == 0 || (options.Partial && problems.All(IsOfOneRow));
        return new DatasetReading
        {
            Dataset = isUsable ? build() : null,
            Problems = problems,
            NikDigests = Niks.ByWorker,
            Notes = Log.Notes,
            Files = [.. _files.Select(file => new FileSummary(file.File, file.Rows, RejectedRowsOf(file.File)))],
        };
    }

    private static bool IsOfOneRow(Problem problem) =>
        problem.Line > RejectedRows.HeaderLine && problem.File != DatasetFile.Name;

    private int RejectedRowsOf(string file) => Log.Problems
        .Where(problem => problem.File == file && problem.Line > RejectedRows.HeaderLine)
        .Select(problem => problem.Line)
        .Distinct()
        .Count();

    private void TakeRow(
        TableReader reader,
        TableLayout layout,
        IKeys keys,
        IReadOnlyList<Column> keyColumns,
        Action<TableRow> take)
    {
        if (reader.Count % RowsBetweenLooks == 0) options.Cancellation.ThrowIfCancellationRequested();
        var row = reader.Row;

        // A quote that is not closed swallows the rows behind it, and their keys with them.
        if (reader.HasBrokenQuotes) keys.IsReadable = false;
        var key = keyColumns.Count == 1 ? row.Peek(keyColumns[0]) ?? "" : string.Join('|', keyColumns.Select(row.Peek));
        var isKeyed = keyColumns.Count > 0 && row.IsGiven(keyColumns[0]);

        // In a partial reading a rejected row is gone, and its key is free for a good one.
        var isFree = options.Partial && !keys.IsTaken(key);
        var firstLine = isKeyed && !isFree ? keys.LineOf(key) : null;
        if (!row.IsRejected)
        {
            if (firstLine is { } line) row.Reject(keyColumns[0].Name, key, Expect.Unique(line));
            take(row);
        }

        if (isKeyed && firstLine is null)
        {
            if (row.IsRejected) keys.Reject(key, row.Line);
            else keys.Take(key, row.Line);
        }

        if (reader.Count % RowsBetweenProgress == 0)
            options.Progress?.Report(new ReadingProgress(layout.File, _bytesOfFilesDone + reader.Position, _totalBytes));
    }
}
