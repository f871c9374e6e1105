using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The records of a CSV file one by one: comma or semicolon, LF or CRLF, quotes as in RFC 4180.</summary>
internal sealed class CsvRecords : IDisposable
{
    private const char Comma = ',';
    private const char Semicolon = ';';

    private readonly StreamReader _text;
    private readonly CsvParser _parser;
    private bool _brokenQuotes;

    private CsvRecords(StreamReader text, char delimiter, long lines)
    {
        _text = text;
        Lines = lines;
        Delimiter = delimiter;
        _parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => _brokenQuotes = true,
        });
    }

    /// <summary>What parts the cells: a comma or a semicolon.</summary>
    public char Delimiter { get; }

    /// <summary>The 1-based line on which the current record begins.</summary>
    public int Line { get; private set; }

    /// <summary>The cells of the current record, trimmed.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>The current record as it stands in the file, with its line end.</summary>
    public string Raw => _parser.RawRecord;

    /// <summary>Whether a quote of the current record is not closed, or stands alone inside a cell.</summary>
    public bool HasBrokenQuotes => _brokenQuotes;

    /// <summary>How many lines the file has; a last one without a line end counts.</summary>
    public long Lines { get; }

    /// <summary>How many bytes the file has.</summary>
    public long Length => _text.BaseStream.Length;

    /// <summary>How many bytes were read so far, about.</summary>
    public long Position => _text.BaseStream.Position;

    public static CsvRecords Open(string path)
    {
        char delimiter;
        using (var peeked = Utf8Text.Open(path)) delimiter = DelimiterOf(peeked.ReadLine());
        return new CsvRecords(Utf8Text.Open(path), delimiter, Utf8Text.CountLines(path));
    }

    /// <summary>Goes to the next record that is not a blank line.</summary>
    public bool Read()
    {
        do
        {
            // The parser knows the line on which a record ends; the next one begins on the line after.
            Line = _parser.RawRow + 1;
            _brokenQuotes = false;
            if (!_parser.Read()) return false;
        }
        while (_parser.Count == 1 && _parser[0].Length == 0);

        var cells = new string[_parser.Count];
        for (var i = 0; i < cells.Length; i++) cells[i] = _parser[i].Trim();
        Cells = cells;
        return true;
    }

    public void Dispose()
    {
        _parser.Dispose();
        _text.Dispose();
    }

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
