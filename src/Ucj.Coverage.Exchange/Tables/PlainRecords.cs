namespace Ucj.Coverage.Exchange.Tables;

/// <summary>
/// The records of a file without any quote, where every line is a record and every delimiter parts two cells. Gives what
/// <see cref="QuotedRecords"/> gives, without a text for every cell.
/// </summary>
internal sealed class PlainRecords(StreamReader text, char delimiter, int bufferSize = PlainRecords.BufferSize)
    : CsvRecords(text, delimiter)
{
    private const int BufferSize = 64 * 1024;

    private readonly StreamReader _text = text;
    private char[] _buffer = new char[bufferSize];
    private int _filled;

    // The record begins here; the rest is counted from its beginning, as the buffer's contents may move.
    private int _start;
    private int _length;
    private int[] _ends = new int[16];
    private int _count;

    public override int Count => _count;

    public override string Raw => new(_buffer, _start, _length);

    public override bool ReadRecord()
    {
        _start += _length;
        _length = 0;
        _count = 0;
        Line++;
        while (true)
        {
            var at = _buffer.AsSpan(_start + _length, _filled - _start - _length).IndexOfAny(Delimiter, '\r', '\n');
            if (at < 0)
            {
                _length = _filled - _start;
                if (Fill()) continue;
                if (_length > 0) EndCell(_length);
                return _length > 0;
            }

            _length += at;
            EndCell(_length);
            var end = _buffer[_start + _length++];
            if (end == Delimiter) continue;
            if (end == '\r' && (_start + _length < _filled || Fill()) && _buffer[_start + _length] == '\n') _length++;
            return true;
        }
    }

    protected override ReadOnlyMemory<char> Untrimmed(int cell)
    {
        var from = cell == 0 ? 0 : _ends[cell - 1] + 1;
        return _buffer.AsMemory(_start + from, _ends[cell] - from);
    }

    private void EndCell(int end)
    {
        if (_count == _ends.Length) Array.Resize(ref _ends, 2 * _count);
        _ends[_count++] = end;
    }

    /// <summary>Reads on behind what is known of the record, which moves to the front of the buffer.</summary>
    private bool Fill()
    {
        _filled -= _start;
        Array.Copy(_buffer, _start, _buffer, 0, _filled);
        _start = 0;
        if (_filled == _buffer.Length) Array.Resize(ref _buffer, 2 * _filled);
        var read = _text.Read(_buffer, _filled, _buffer.Length - _filled);
        _filled += read;
        return read > 0;
    }
}
