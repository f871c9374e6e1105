using System.Text;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Readings;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>Reads the rows of one file of the folder, checking its shape: header, columns, cells, quotes, encoding.</summary>
internal sealed class TableReader : IDisposable
{
    /// <summary>The most bytes of a cell; a longer one is the trace of a quote that was not closed.</summary>
    private const int LongestCell = 64 * 1024;

    private readonly TableLayout _layout;
    private readonly ProblemLog _log;
    private readonly CsvRecords _records;
    private readonly TableHeader _header;
    private readonly BlankRows _blanks = new();

    private TableReader(TableLayout layout, ProblemLog log, CsvRecords records, TableHeader header)
    {
        (_layout, _log, _records, _header) = (layout, log, records, header);
        Row = new TableRow(layout, log) { IsPlain = records.Survey.IsPlain };
    }

    /// <summary>The current row; the next <see cref="Read"/> overwrites it.</summary>
    public TableRow Row { get; }

    /// <summary>How many rows were read so far, rejected ones included; rows of nothing are none.</summary>
    public int Count { get; private set; }

    /// <summary>The 1-based line of the header.</summary>
    public int HeaderLine => _records.Dialect.HeaderLine;

    /// <summary>How many rows there seem to be: a line each but the header's, with a byte or more for every column.</summary>
    public int LikelyRows =>
        (int)Math.Min(Math.Min(_records.Survey.Lines - 1, _records.Length / _header.Columns.Length), Array.MaxLength);

    /// <summary>How many bytes were read so far, about.</summary>
    public long Position => _records.Position;

    /// <summary>Opens a file and reads its header.</summary>
    /// <returns>The reader, or <see langword="null"/> when the header was reported as unusable.</returns>
    public static TableReader? Open(string path, TableLayout layout, ProblemLog log)
    {
        var records = CsvRecords.Open(path, layout);
        if (TableHeader.Read(records, layout, log) is { } header) return new TableReader(layout, log, records, header);
        records.Dispose();
        return null;
    }

    /// <summary>Goes to the next row. One whose shape is broken is reported, and <see cref="TableRow.IsRejected"/> at once.</summary>
    public bool Read()
    {
        while (_records.ReadRecord())
        {
            if (_blanks.Skips(_records)) continue;
            Count++;
            Row.Begin(_records.Line);
            Fill();
            return true;
        }

        _blanks.Note(_layout.File, _log);
        return false;
    }

    public void Dispose() => _records.Dispose();

    private void Fill()
    {
        var isWhole = IsWhole();
        var columns = _header.Columns;
        for (var i = 0; i < columns.Length && i < _records.Count; i++)
        {
            var cell = _records[i];
            if (columns[i] is { } column) Row.Put(column, cell);
            else if (!cell.IsEmpty) _header.NoteNameless(i, _records.Line, cell.Span);
            if (isWhole) CheckCell(_header.NameOf(i), cell.Span);
        }
    }

    /// <summary>Whether the quotes and the number of cells are right, so that cells are what they seem.</summary>
    private bool IsWhole()
    {
        if (_records.HasBrokenQuotes) Row.Reject("", Shown(_records.Raw.TrimEnd()), Expect.Quoting);
        else if (_records.Count != _header.Columns.Length && !HasSpareCells())
            Row.Reject("", Shown(string.Join(',', Texts())), Expect.Cells(_header.Columns.Length));
        return !Row.IsRejected;
    }

    /// <summary>Whether the cells that are too many are empty, or those that are too few have no name.</summary>
    private bool HasSpareCells()
    {
        var columns = _header.Columns.Length;
        for (var i = _records.Count; i < columns; i++)
        {
            if (_header.NameOf(i).Length > 0) return false;
        }

        for (var i = columns; i < _records.Count; i++)
        {
            if (!_records[i].IsEmpty) return false;
        }

        if (_records.Count > columns) _header.NoteTrailing(_records.Line, _records.Count);
        return true;
    }

    private void CheckCell(string column, ReadOnlySpan<char> cell)
    {
        if (IsTooLong(cell)) Row.Reject(column, cell.ToString(), Expect.ShortCell);
        if (Row.IsPlain) return;
        if (cell.Contains(Utf8Text.Undecodable)) Row.Reject(column, cell.ToString(), Expect.Utf8);
        if (IdReading.UnseenIn(cell, isName: true) is { } unseen) Row.Reject(column, cell.ToString(), unseen);
    }

    /// <summary>The row as it stands, unless something of it is not to be shown.</summary>
    private string Shown(string raw)
    {
        string[] texts = [.. Texts()];
        var shown = NikReading.Shown(_header.Names, texts);
        return shown.SequenceEqual(texts) ? raw : string.Join(',', shown);
    }

    private IEnumerable<string> Texts() => Enumerable.Range(0, _records.Count).Select(cell => _records[cell].ToString());

    /// <summary>No character takes more than three bytes a UTF-16 unit, so most cells need no counting.</summary>
    private static bool IsTooLong(ReadOnlySpan<char> cell) =>
        cell.Length > LongestCell / 3 && Encoding.UTF8.GetByteCount(cell) > LongestCell;
}
