using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The records of any file.</summary>
internal sealed class QuotedRecords : CsvRecords
{
    private readonly CsvParser _parser;
    private bool _brokenQuotes;

    public QuotedRecords(StreamReader text, char delimiter)
        : base(text, delimiter) => _parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => _brokenQuotes = true,
        });

    public override int Count => _parser.Count;

    public override string Raw => _parser.RawRecord;

    public override bool HasBrokenQuotes => _brokenQuotes;

    public override void Dispose()
    {
        _parser.Dispose();
        base.Dispose();
    }

    protected override bool ReadRecord()
    {
        // The parser knows the line on which a record ends; the next one begins on the line after.
        Line = _parser.RawRow + 1;
        _brokenQuotes = false;
        if (!_parser.Read()) return false;

        // Only when a cell is asked for does the parser look at its quotes.
        for (var cell = 0; cell < _parser.Count; cell++) _ = _parser[cell];
        return true;
    }

    protected override ReadOnlyMemory<char> Untrimmed(int cell) => _parser[cell].AsMemory();
}
