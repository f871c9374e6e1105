using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Files;
using Ucj.Coverage.Exchange.Readings;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange;

/// <summary>One reading of a folder while it goes on: what is known so far, and what was found wrong.</summary>
internal sealed class DatasetImport(string folder, DatasetReadOptions options)
{
    private const int RowsBetweenProgress = 1 << 14;
    private const int RowsBetweenLooks = 1 << 10;

    private readonly List<(string File, int Rows)> _files = [];
    private readonly Dictionary<string, int> _headerLines = new(StringComparer.Ordinal);
    private readonly FolderFiles _folder = new(folder);
    private long _bytesOfFilesDone;

    /// <summary>Whether good rows are taken in although others are rejected.</summary>
    public bool IsPartial => options.Partial;

    public ProblemLog Log { get; } = new();

    /// <summary>The digests of the NIK of workers taken in.</summary>
    public NikDigests Niks { get; } = new(options.NikKey);

    public RegionCode Regency { get; set; }

    /// <summary>The months of the dataset; absent when <c>dataset.json</c> does not say.</summary>
    public MonthRange? Horizon { get; set; }

    /// <summary>The settings of the dataset.</summary>
    public CoverageSettings Settings { get; set; } = CoverageSettings.Default;

    public KeyTable Regions { get; } = new();

    /// <summary>The codes of regions by their names.</summary>
    public NameTable RegionNames { get; } = new();

    public KeyTable Groups { get; } = new();

    /// <summary>The codes of groups by their names and aliases.</summary>
    public NameTable GroupNames { get; } = new();

    public KeyTable Purses { get; } = new();

    /// <summary>The ids of purses, and who else may pay, in any case.</summary>
    public NameTable PurseNames { get; } = new();

    /// <summary>Names of denominators.</summary>
    public CaseTwins Definitions => field ??= new CaseTwins(Log);

    /// <summary>The names of denominators in rows that were rejected.</summary>
    public HashSet<string> RejectedDefinitions { get; } = new(StringComparer.Ordinal);

    public KeyTable Employers { get; } = new();

    public IKeys Workers { get; set; } = new KeyTable();

    public bool Has(string file) => _folder.Has(file);

    /// <summary>Why something cannot be read as a file, if it cannot.</summary>
    public (string Found, Expectation Expectation)? FaultOf(string file) => _folder.FaultOf(file);

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
        if (_folder.FaultOf(layout.File) is { } fault)
        {
            keys.IsReadable = false;
            Log.Report(layout.File, 0, "", fault.Found, fault.Expectation);
            return;
        }

        try
        {
            using var reader = TableReader.Open(PathOf(layout.File), layout, Log);
            keys.IsReadable = reader is not null;
            if (reader is not null) _headerLines[layout.File] = reader.HeaderLine;
            if (reader is not null) expect?.Invoke(reader.LikelyRows);
            while (reader?.Read() == true) TakeRow(reader, layout, keys, keyColumns, take);
            _files.Add((layout.File, reader?.Count ?? 0));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            keys.IsReadable = false;
            Log.Report(layout.File, 0, "", exception.Message, Expect.Readable);
        }

        _bytesOfFilesDone += _folder.LengthOf(layout.File);
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
        if (RegionOf(row, column, isVillage: false) is not { } code) return null;
        if (code.Level > RegionLevel.Province) Refers(row, column, code.ToString(), Regions, Expect.KnownRegion);
        return code;
    }

    /// <summary>A village of the tree.</summary>
    public RegionCode? Village(TableRow row, Column column)
    {
        if (RegionOf(row, column, isVillage: true) is not { } code) return null;
        if (code.Level != RegionLevel.Village) row.Reject(column, ExpectForm.VillageNotAbove(code.Level));
        else Refers(row, column, code.ToString(), Regions, Expect.KnownVillage);
        return code;
    }

    /// <summary>A region by its code in any form, or by its name.</summary>
    public RegionCode? RegionOf(TableRow row, Column column, bool isVillage)
    {
        if (RegionCode.TryParse(row.Letters(column), null, out var code)) return code;
        return row.Text(column) is { } text ? RegionOf(row, column, text, isVillage) : null;
    }

    /// <summary>A region by a text of a cell, its code in any form or its name.</summary>
    public RegionCode? RegionOf(TableRow row, Column column, string text, bool isVillage)
    {
        if (RegionCode.TryParse(text, null, out var code)) return code;
        var reading = RegionOf(text, isVillage);
        if (reading is { Value: { } read, Form: { } form })
        {
            row.NoteForm(column, text, Expect.RegionCode.Expected, read.ToString(), form);
            return read;
        }

        row.Reject(column.Name, text, reading.Refusal ?? Expect.RegionCode);
        return null;
    }

    /// <summary>A group by its code, its name or one of its aliases.</summary>
    public string? Group(TableRow row, Column column) =>
        row.Id(column) is { } text ? Named(row, column, text, Groups, GroupNames, Expect.KnownGroup) : null;

    /// <summary>A purse by its id, in any case.</summary>
    public string? Purse(TableRow row, Column column) =>
        row.Id(column) is { } text ? Named(row, column, text, Purses, PurseNames, Expect.KnownPurse) : null;

    /// <summary>The code of a row that a text names, by code or by name.</summary>
    public string Named(TableRow row, Column column, string text, KeyTable keys, NameTable names, Expectation unknown)
    {
        if (keys.IsTaken(text)) return text;
        if (!keys.MayBeRejected(text) && names.Find(text) is [var code, ..] found)
        {
            if (found.Count > 1)
            {
                row.Reject(column.Name, text, ExpectForm.OneOfThatName(found));
                return text;
            }

            row.NoteForm(column, text, unknown.Expected, code, Form.Name);
            text = code;
        }

        Refers(row, column, text, keys, unknown);
        return text;
    }

    /// <summary>Rows rejected after they were read, because of other rows.</summary>
    public void RejectLater(TableLayout layout, int line, Column column, string found, Expectation expectation) =>
        Log.Report(layout.File, line, column.Name, found, expectation);

    public DatasetReading Finish(Func<Dataset?> build)
    {
        Problem[] problems = [.. InOrder(Log.Problems)];
        var isUsable = problems.Length == 0 || (options.Partial && problems.All(IsOfOneRow));
        return new DatasetReading
        {
            Dataset = isUsable ? build() : null,
            Problems = problems,
            Warnings = [.. InOrder(Log.Warnings)],
            NikDigests = Niks.ByWorker,
            Notes = [.. InOrder(Log.Notes.Concat(_folder.Notes()))],
            Files = [.. _files.Select(file => new FileSummary(file.File, file.Rows, RejectedRowsOf(file.File)))],
        };
    }

    /// <summary>By file in the order of reading, and by line; files that are not read come last.</summary>
    private static IEnumerable<Problem> InOrder(IEnumerable<Problem> found)
    {
        var rank = DatasetFiles.All.Select((file, order) => (file, order)).ToDictionary(p => p.file, p => p.order);
        return found.OrderBy(one => rank.GetValueOrDefault(one.File, rank.Count)).ThenBy(one => one.Line);
    }

    private Reading<RegionCode> RegionOf(string text, bool isVillage)
    {
        if (RegionReading.Of(text) is { } read)
        {
            var code = read.Code.ToString();
            return read.Code.Level <= RegionLevel.Province || Regions.IsTaken(code) || Regions.MayBeRejected(code)
                ? Reading<RegionCode>.Of(read.Code, read.Form)
                : Reading<RegionCode>.Refused(ExpectForm.KemendagriCode(Regency.ToString()));
        }

        if (IdReading.Refusal(text) is { } refusal) return Reading<RegionCode>.Refused(refusal);
        var named = RegionNames.Find(text).Select(code => RegionCode.Parse(code))
            .Where(code => !isVillage || code.Level == RegionLevel.Village).ToList();
        return named switch
        {
            [var one] => Reading<RegionCode>.Of(one, Form.Name),
            [] => Reading<RegionCode>.Refused(Expect.RegionCode),
            _ => Reading<RegionCode>.Refused(ExpectForm.OneOfThatName(named.Select(code => code.ToString()))),
        };
    }

    private bool IsOfOneRow(Problem problem) => problem.File != DatasetFile.Name && problem.Line > HeaderLineOf(problem.File);

    private int HeaderLineOf(string file) => _headerLines.GetValueOrDefault(file, int.MaxValue);

    private int RejectedRowsOf(string file) => Log.Problems
        .Where(problem => problem.File == file && problem.Line > HeaderLineOf(file))
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

        if (!row.IsRejected && TotalRow.Is(row, layout)) row.Reject("", TotalRow.WordOf(row, layout), ExpectForm.NotTotal);
        var key = keyColumns.Count == 1 ? KeyOf(row, keyColumns[0]) ?? "" : string.Join('|', keyColumns.Select(column => KeyOf(row, column)));
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
            options.Progress?.Report(new ReadingProgress(layout.File, _bytesOfFilesDone + reader.Position, _folder.TotalLength));
    }

    /// <summary>A part of a key as the folder writes it, so that one value in two forms is one key.</summary>
    private string? KeyOf(TableRow row, Column column)
    {
        var text = row.Peek(column);
        return column.Kind switch
        {
            _ when text is null => null,
            CellKind.Month when !ContributionMonth.TryParse(text, out _) && MonthReading.Of(text).Value is { } month =>
                ContributionMonth.Format(month),
            CellKind.Region when !RegionCode.TryParse(text, null, out _)
                && (RegionReading.Of(text)?.Code ?? RegionOf(text, isVillage: false).Value) is { } code => code.ToString(),
            CellKind.Group when !Groups.IsTaken(text) && GroupNames.Find(text) is [var group] => group,
            CellKind.Segment when CodeReading.Of<EmploymentSegment>(text) is { } segment => Code.Of(segment),
            _ => text,
        };
    }
}
