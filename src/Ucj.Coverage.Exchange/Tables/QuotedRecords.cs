using System.Text;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>
/// The records of any file. A quoted cell may go over lines; one whose quotes are broken ends with its line, so that a
/// quote that is not closed swallows no row but its own.
/// </summary>
internal sealed class QuotedRecords(StreamReader text, char delimiter) : CsvRecords(text, delimiter)
{
    /// <summary>A record that is longer has lost a quote.</summary>
    private const int LongestRecord = 1024 * 1024;

    private const int BufferSize = 16 * 1024;
    private const char Quote = '"';

    private readonly StreamReader _text = text;
    private readonly char[] _buffer = new char[BufferSize];
    private readonly Queue<string> _ahead = [];
    private readonly StringBuilder _line = new();
    private readonly List<string> _cells = [];
    private string _raw = "";
    private int _from;
    private int _filled;
    private int _lines = 1;
    private int _columns;
    private bool _brokenQuotes;

    public override int Count => _cells.Count;

    public override string Raw => _raw;

    public override bool HasBrokenQuotes => _brokenQuotes;

    public override bool ReadRecord()
    {
        Line += _lines;
        _lines = 1;
        if (NextLine() is not { } line) return false;
        (_raw, _brokenQuotes) = (line, false);
        var state = Parse(line);
        if (state != Quotes.Closed && !(state == Quotes.Open && TryOverLines(line)))
        {
            (_raw, _lines, _brokenQuotes) = (line, 1, true);
            Split(line);
        }

        if (_columns == 0) _columns = _cells.Count;
        return true;
    }

    protected override ReadOnlyMemory<char> Untrimmed(int cell) => _cells[cell].AsMemory();

    /// <summary>Reads on until the quote that is open is closed. Lines that do not belong to it are kept for later.</summary>
    private bool TryOverLines(string first)
    {
        var (record, taken) = (new StringBuilder(first), new List<string>());
        while (record.Length < LongestRecord && NextLine() is { } next)
        {
            taken.Add(next);
            record.Append(next);

            // A whole row inside a cell is no part of it.
            if (IsRow(next)) break;
            if (!next.Contains(Quote, StringComparison.Ordinal)) continue;
            var state = Parse(record.ToString());
            if (state == Quotes.Open) continue;
            if (state == Quotes.Broken) break;
            (_raw, _lines) = (record.ToString(), 1 + taken.Count);
            return true;
        }

        string[] behind = [.. taken, .. _ahead];
        _ahead.Clear();
        foreach (var line in behind) _ahead.Enqueue(line);
        return false;
    }

    private bool IsRow(string line) => _columns > 2
        && line.AsSpan().Count(Delimiter) == _columns - 1
        && !line.Contains(Quote, StringComparison.Ordinal);

    /// <summary>Parses a record into cells.</summary>
    /// <returns>How its quotes are; the cells are right only when they are closed.</returns>
    private Quotes Parse(string record)
    {
        _cells.Clear();
        var end = record.AsSpan().TrimEnd("\r\n").Length;
        var at = 0;
        while (true)
        {
            if (at < end && record[at] == Quote)
            {
                if (QuotedCell(record, ref at, end) is not { } cell) return Quotes.Open;
                if (at < end && record[at] != Delimiter) return Quotes.Broken;
                _cells.Add(cell);
            }
            else
            {
                var length = record.AsSpan(at, end - at).IndexOf(Delimiter);
                var cell = record.Substring(at, length < 0 ? end - at : length);
                if (cell.Contains(Quote, StringComparison.Ordinal)) return Quotes.Broken;
                _cells.Add(cell);
                at += cell.Length;
            }

            if (at >= end) return Quotes.Closed;
            at++;
        }
    }

    /// <summary>Reads a cell from its opening quote to behind its closing one; none when there is no closing one.</summary>
    private static string? QuotedCell(string record, ref int at, int end)
    {
        var (cell, from) = (new StringBuilder(), at + 1);
        while (true)
        {
            var length = record.AsSpan(from, end - from).IndexOf(Quote);
            if (length < 0) return null;
            cell.Append(record, from, length);
            at = from + length + 1;
            if (at >= end || record[at] != Quote) return cell.ToString();
            cell.Append(Quote);
            from = at + 1;
        }
    }

    /// <summary>The cells of a line whose quotes mean nothing.</summary>
    private void Split(string line)
    {
        _cells.Clear();
        _cells.AddRange(line.TrimEnd('\r', '\n').Replace("\"", "", StringComparison.Ordinal).Split(Delimiter));
    }

    /// <summary>The next line with its end: LF, CRLF or CR.</summary>
    private string? NextLine()
    {
        if (_ahead.TryDequeue(out var kept)) return kept;
        _line.Clear();
        while (_from < _filled || Fill())
        {
            var rest = _buffer.AsSpan(_from, _filled - _from);
            if (_line.Length > 0 && _line[^1] == '\r')
            {
                if (rest[0] == '\n') Take(rest[..1]);
                break;
            }

            var at = rest.IndexOfAny('\r', '\n');
            Take(at < 0 ? rest : rest[..(at + 1)]);
            if (at >= 0 && rest[at] == '\n') break;
        }

        return _line.Length == 0 ? null : _line.ToString();
    }

    private void Take(ReadOnlySpan<char> letters)
    {
        _line.Append(letters);
        _from += letters.Length;
    }

    private bool Fill()
    {
        (_from, _filled) = (0, _text.Read(_buffer));
        return _filled > 0;
    }

    private enum Quotes
    {
        Closed,
        Open,
        Broken,
    }
}
