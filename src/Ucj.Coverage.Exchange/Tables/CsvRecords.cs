namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The records of a CSV file one by one: comma or semicolon, LF or CRLF, quotes as in RFC 4180.</summary>
internal abstract class CsvRecords : IDisposable
{
    private const char Comma = ',';
    private const char Semicolon = ';';

    private readonly StreamReader _text;

    /// <summary>The records of an open file.</summary>
    protected CsvRecords(StreamReader text, char delimiter)
    {
        _text = text;
        Delimiter = delimiter;
    }

    /// <summary>What parts the cells: a comma or a semicolon.</summary>
    public char Delimiter { get; }

    /// <summary>The 1-based line on which the current record begins.</summary>
    public int Line { get; protected set; }

    /// <summary>How many cells the current record has; at least one.</summary>
    public abstract int Count { get; }

    /// <summary>The current record as it stands in the file, with its line end.</summary>
    public abstract string Raw { get; }

    /// <summary>Whether a quote of the current record is not closed, or stands alone inside a cell.</summary>
    public virtual bool HasBrokenQuotes => false;

    /// <summary>How many lines the file has.</summary>
    public long Lines { get; private init; }

    /// <summary>How many bytes the file has.</summary>
    public long Length => _text.BaseStream.Length;

    /// <summary>How many bytes were read so far, about.</summary>
    public long Position => _text.BaseStream.Position;

    /// <summary>A cell of the current record, trimmed; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlyMemory<char> this[int cell] => Untrimmed(cell).Trim();

    public static CsvRecords Open(string path)
    {
        char delimiter;
        using (var peeked = Utf8Text.Open(path)) delimiter = DelimiterOf(peeked.ReadLine());
        var (lines, hasQuotes) = Utf8Text.Survey(path);

        // Most files that are large have no quote at all, and then need none of a parser's care.
        return hasQuotes
            ? new QuotedRecords(Utf8Text.Open(path), delimiter) { Lines = lines }
            : new PlainRecords(Utf8Text.Open(path), delimiter) { Lines = lines };
    }

    /// <summary>Goes to the next record that is not a blank line.</summary>
    public bool Read()
    {
        do
        {
            if (!ReadRecord()) return false;
        }
        while (Count == 1 && Untrimmed(0).IsEmpty);

        return true;
    }

    public virtual void Dispose() => _text.Dispose();

    /// <summary>Goes to the next record, be it a blank line.</summary>
    protected abstract bool ReadRecord();

    /// <summary>A cell of the current record as it stands between the delimiters.</summary>
    protected abstract ReadOnlyMemory<char> Untrimmed(int cell);

    /// <summary>The header decides: the first delimiter outside quotes.</summary>
    private static char DelimiterOf(string? header)
    {
        var quoted = false;
        foreach (var letter in header ?? "")
        {
            if (letter == '"') quoted = !quoted;
            else if (!quoted && letter is Comma or Semicolon) return letter;
        }

        return Comma;
    }
}
