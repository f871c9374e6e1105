using System.Text;
using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>Reads the rows of one file of the folder, checking its shape: header, columns, cells, quotes, encoding.</summary>
internal sealed class TableReader : IDisposable
{
    /// <summary>The most bytes of a cell; a longer one is the trace of a quote that was not closed.</summary>
    private const int LongestCell = 64 * 1024;

    private readonly CsvRecords _records;
    private readonly Column?[] _columns;

    private TableReader(TableLayout layout, ProblemLog log, CsvRecords records, Column?[] columns)
    {
        _records = records;
        _columns = columns;
        Row = new TableRow(layout, log);
    }

    /// <summary>The current row; the next <see cref="Read"/> overwrites it.</summary>
    public TableRow Row { get; }

    /// <summary>How many rows were read so far, rejected ones included.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows there seem to be: a line each but the header's, with a byte or more for every column.</summary>
    public int LikelyRows => (int)Math.Min(Math.Min(_records.Lines - 1, _records.Length / _columns.Length), Array.MaxLength);

    /// <summary>Opens a file and reads its header.</summary>
    /// <returns>The reader, or <see langword="null"/> when the header was reported as unusable.</returns>
    public static TableReader? Open(string path, TableLayout layout, ProblemLog log)
    {
        var records = CsvRecords.Open(path);
        if (ColumnsOf(records, layout, log) is { } columns) return new TableReader(layout, log, records, columns);
        records.Dispose();
        return null;
    }

    /// <summary>Whether the current row's quotes are broken.</summary>
    public bool HasBrokenQuotes => _records.HasBrokenQuotes;

    /// <summary>How many bytes were read so far, about.</summary>
    public long Position => _records.Position;

    /// <summary>Goes to the next row. One whose shape is broken is reported, and <see cref="TableRow.IsRejected"/> at once.</summary>
    public bool Read()
    {
        if (!_records.Read()) return false;
        Count++;
        Row.Begin(_records.Line);
        var isWhole = IsWhole();
        for (var i = 0; i < _columns.Length && i < _records.Count; i++)
        {
            var cell = _records[i];
            if (_columns[i] is { } column) Row.Put(column, cell);
            if (isWhole) CheckCell(_columns[i]?.Name ?? "", cell.Span);
        }

        return true;
    }

    public void Dispose() => _records.Dispose();

    private static Column?[]? ColumnsOf(CsvRecords records, TableLayout layout, ProblemLog log)
    {
        if (!records.Read())
        {
            log.Report(layout.File, RejectedRows.HeaderLine, "", "", Expect.Header);
            return null;
        }

        string[] names = [.. TextsOf(records)];
        if (names.Any(name => name.Contains(Utf8Text.Undecodable)))
        {
            log.Report(layout.File, RejectedRows.HeaderLine, "", string.Join(',', names), Expect.Utf8);
            return null;
        }

        var usable = true;
        var columns = new Column?[names.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var name = names[i];
            columns[i] = layout.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (columns[i] is null)
            {
                log.Note(layout.File, RejectedRows.HeaderLine, name, name, Expect.KnownColumn);
            }
            else if (columns.AsSpan(0, i).Contains(columns[i]))
            {
                log.Report(layout.File, RejectedRows.HeaderLine, name, name, Expect.ColumnOnce);
                usable = false;
            }
        }

        foreach (var missing in layout.Columns.Where(column => column.IsRequired && !columns.Contains(column)))
        {
            log.Report(layout.File, RejectedRows.HeaderLine, missing.Name, "", Expect.Column);
            usable = false;
        }

        return usable ? columns : null;
    }

    private static IEnumerable<string> TextsOf(CsvRecords records) =>
        Enumerable.Range(0, records.Count).Select(cell => records[cell].ToString());

    /// <summary>Whether the quotes and the number of cells are right, so that cells are what they seem.</summary>
    private bool IsWhole()
    {
        if (_records.HasBrokenQuotes) Row.Reject("", _records.Raw.TrimEnd(), Expect.Quoting);
        else if (_records.Count != _columns.Length)
            Row.Reject("", string.Join(',', TextsOf(_records)), Expect.Cells(_columns.Length));
        return !Row.IsRejected;
    }

    private void CheckCell(string column, ReadOnlySpan<char> cell)
    {
        if (IsTooLong(cell)) Row.Reject(column, cell.ToString(), Expect.ShortCell);
        if (cell.Contains(Utf8Text.Undecodable)) Row.Reject(column, cell.ToString(), Expect.Utf8);
    }

    /// <summary>No character takes more than three bytes a UTF-16 unit, so most cells need no counting.</summary>
    private static bool IsTooLong(ReadOnlySpan<char> cell) =>
        cell.Length > LongestCell / 3 && Encoding.UTF8.GetByteCount(cell) > LongestCell;
}
