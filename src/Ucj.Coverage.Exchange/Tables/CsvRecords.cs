namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The records of a CSV file one by one: any delimiter of one letter, LF or CRLF, quotes as in RFC 4180.</summary>
internal abstract class CsvRecords : IDisposable
{
    private const string Blanks = " \t\r\n";

    private readonly StreamReader _text;

    /// <summary>The records of an open file.</summary>
    protected CsvRecords(StreamReader text, char delimiter)
    {
        _text = text;
        Delimiter = delimiter;
    }

    /// <summary>What parts the cells.</summary>
    public char Delimiter { get; }

    /// <summary>The 1-based line on which the current record begins.</summary>
    public int Line { get; protected set; }

    /// <summary>How many cells the current record has; at least one.</summary>
    public abstract int Count { get; }

    /// <summary>The current record as it stands in the file, with its line end.</summary>
    public abstract string Raw { get; }

    /// <summary>Whether a quote of the current record is not closed, or stands alone inside a cell.</summary>
    public virtual bool HasBrokenQuotes => false;

    /// <summary>Whether no cell of the current record has anything in it.</summary>
    public bool IsBlank
    {
        get
        {
            for (var cell = 0; cell < Count; cell++)
            {
                if (!this[cell].IsEmpty) return false;
            }

            return true;
        }
    }

    /// <summary>Whether the current record is a line without a single letter.</summary>
    public bool IsBare => Count == 1 && Untrimmed(0).IsEmpty;

    /// <summary>How the file is written.</summary>
    public Dialect Dialect { get; private init; } = new(',', 1);

    /// <summary>What a first look at the file showed.</summary>
    public TextSurvey Survey { get; private init; }

    /// <summary>How many bytes the file has.</summary>
    public long Length => _text.BaseStream.Length;

    /// <summary>How many bytes were read so far, about.</summary>
    public long Position => _text.BaseStream.Position;

    /// <summary>
    /// A cell of the current record, trimmed, and without the apostrophe that guards a formula; valid until the next
    /// <see cref="Read"/>.
    /// </summary>
    public ReadOnlyMemory<char> this[int cell] => Formula.Unguarded(Untrimmed(cell).Trim(Blanks));

    /// <summary>Opens a file; its first record is the header.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">The columns by which the header is known; without them it is the first line that is not blank.</param>
    public static CsvRecords Open(string path, TableLayout? layout = null)
    {
        var (dialect, survey) = (Dialect.Of(path, layout), Utf8Text.Survey(path));
        var text = Utf8Text.Open(path);
        for (var line = 1; line < dialect.HeaderLine; line++) text.ReadLine();

        // Most files that are large have no quote at all, and then need none of a parser's care.
        return survey.HasQuotes
            ? new QuotedRecords(text, dialect.Delimiter) { Dialect = dialect, Survey = survey, Line = dialect.HeaderLine - 1 }
            : new PlainRecords(text, dialect.Delimiter) { Dialect = dialect, Survey = survey, Line = dialect.HeaderLine - 1 };
    }

    /// <summary>Goes to the next record that is not a blank line.</summary>
    public bool Read()
    {
        do
        {
            if (!ReadRecord()) return false;
        }
        while (IsBare);

        return true;
    }

    /// <summary>Goes to the next record, be it a blank line.</summary>
    public abstract bool ReadRecord();

    public void Dispose() => _text.Dispose();

    /// <summary>A cell of the current record as it stands between the delimiters.</summary>
    protected abstract ReadOnlyMemory<char> Untrimmed(int cell);
}
