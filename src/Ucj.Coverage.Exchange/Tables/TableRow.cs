using System.Globalization;
using NodaTime;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Readings;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>
/// One row of a table, read cell by cell. A cell that is not what its column says is reported and read as absent, and
/// the row counts as rejected; the other cells are still read, so that all problems of a row come at once.
/// </summary>
internal sealed class TableRow(TableLayout layout, ProblemLog log)
{
    private const char ListSeparator = '|';

    private readonly ReadOnlyMemory<char>[] _cells = new ReadOnlyMemory<char>[layout.Columns.Count];
    private readonly string?[] _texts = new string?[layout.Columns.Count];
    private readonly int[] _lines = new int[layout.Columns.Count];

    /// <summary>Whether all of its file is letters, digits and signs of ASCII: then no cell hides anything.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The 1-based line on which the row begins.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the row cannot be taken in, because something in it, or in a row it refers to, was reported.</summary>
    public bool IsRejected { get; private set; }

    public void Begin(int line)
    {
        Line = line;
        IsRejected = false;
        Array.Clear(_cells);
        Array.Clear(_texts);
        Array.Clear(_lines);
    }

    public void Put(Column column, ReadOnlyMemory<char> cell) =>
        (_cells[column.Ordinal], _texts[column.Ordinal]) = (cell, null);

    /// <summary>Puts a cell that stands on a line of its own, as the properties of a JSON object do.</summary>
    public void Put(Column column, string cell, int line)
    {
        Put(column, cell.AsMemory());
        _lines[column.Ordinal] = line;
    }

    /// <summary>Whether a cell is not empty.</summary>
    public bool IsGiven(Column column) => !_cells[column.Ordinal].IsEmpty;

    /// <summary>The letters of a cell without any check.</summary>
    public ReadOnlySpan<char> Letters(Column column) => _cells[column.Ordinal].Span;

    /// <summary>The text of a cell without any check.</summary>
    public string? Peek(Column column) =>
        IsGiven(column) ? _texts[column.Ordinal] ??= _cells[column.Ordinal].ToString() : null;

    /// <summary>Rejects the row without a report: what it refers to was reported already.</summary>
    public void Drop() => IsRejected = true;

    /// <summary>Reports something about one cell and rejects the row.</summary>
    public void Reject(Column column, Expectation expectation)
    {
        IsRejected = true;
        log.Report(layout.File, LineOf(column), column.Name, Peek(column), expectation);
    }

    /// <summary>Says that a cell is taken in as it stands, but can hardly be meant.</summary>
    public void Warn(Column column, Expectation doubt) => Warn(column, Peek(column), doubt);

    /// <inheritdoc cref="Warn(Column, Expectation)"/>
    public void Warn(Column column, string? found, Expectation doubt) =>
        log.Warn(layout.File, LineOf(column), column.Name, found, doubt);

    /// <summary>Notes that a text of a cell was read as another.</summary>
    public void NoteForm(Column column, string found, Phrase expected, string readAs, Phrase form) =>
        log.NoteForm(layout.File, LineOf(column), column.Name, found, expected, readAs, form);

    /// <summary>Reports something and rejects the row.</summary>
    public void Reject(string column, string? found, Expectation expectation)
    {
        IsRejected = true;
        log.Report(layout.File, Line, column, found, expectation);
    }

    /// <summary>The text of a cell; absent when empty, which a required column does not allow.</summary>
    public string? Text(Column column)
    {
        Require(column);
        return Peek(column);
    }

    /// <summary>
    /// The text of a cell that names something; absent when it is empty or refused. Letters nobody sees are refused, so that
    /// two names never look alike.
    /// </summary>
    public string? Id(Column column)
    {
        if (Text(column) is not { } id) return null;
        if (IsPlain && id[0] is not ('#' or '\'' or (>= '0' and <= '9'))) return id;
        if (IdReading.Refusal(id) is not { } refusal) return id;
        Reject(column, refusal);
        return null;
    }

    public IReadOnlyList<string> List(Column column) =>
        Text(column)?.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public YearMonth? Month(Column column)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        if (!ContributionMonth.TryParse(text, out var month))
        {
            if (Read(column, MonthReading.Of(text), Expect.Month, ContributionMonth.Format) is not { } read) return null;
            month = read;
        }

        return ContributionMonth.IsInBounds(month) ? month : Refuse<YearMonth>(column, Expect.MonthInBounds);
    }

    /// <summary>Two months in their order; the second is read as absent when it comes before the first.</summary>
    public (YearMonth? From, YearMonth? To) Months(Column from, Column to)
    {
        var (first, last) = (Month(from), Month(to));
        if (first > last) return (first, Refuse<YearMonth>(to, Expect.FromBeforeTo(ContributionMonth.Format(first.Value))));
        return (first, last);
    }

    /// <summary>A whole number from 0 up to what 64 bits hold.</summary>
    public long? Whole(Column column, long highest = long.MaxValue) => Whole(column, highest, isMoney: false);

    /// <summary>A whole number in bounds, both inclusive.</summary>
    public int? Whole(Column column, int lowest, int highest)
    {
        var number = Whole(column, highest);
        return number < lowest ? Refuse<int>(column, Expect.NumberFrom(lowest, highest)) : (int?)number;
    }

    public Rupiah? Amount(Column column) => Whole(column, long.MaxValue, isMoney: true) is { } amount ? new Rupiah(amount) : null;

    public bool? Flag(Column column)
    {
        if (Text(column) is not { } text) return null;
        return bool.TryParse(text, out var flag)
            ? flag
            : Read(column, FlagReading.Of(text), Expect.Boolean, value => value ? "true" : "false");
    }

    /// <summary>A number in bounds, both inclusive, with at most six decimals.</summary>
    public decimal? Number(Column column, decimal lowest, decimal highest) => Number(column, lowest, highest, isPercent: false);

    public Percent? Percent(Column column)
    {
        if (Number(column, 0, 100, isPercent: true) is not { } number) return null;
        if (number is > 0 and < 1 && !_cells[column.Ordinal].Span.Contains('%')) Warn(column, Doubt.LooksLikeShare(number));
        return Coverage.Percent.Of(number);
    }

    public T? OneOf<T>(Column column, string problemCode)
        where T : struct, Enum => Text(column) is { } text ? OneOf<T>(column, text, problemCode) : null;

    /// <summary>The value of a code that stands in a cell; spaces and dashes are as good as the signs between its words.</summary>
    public T? OneOf<T>(Column column, string text, string problemCode)
        where T : struct, Enum
    {
        if (Code.TryParse<T>(text, out var value)) return value;
        var expected = Expect.OneOf(problemCode, Code.All<T>());
        if (CodeReading.Of<T>(text) is { } read) return Read(column, Reading<T>.Of(read, Form.OtherSigns), expected, Code.Of);
        IsRejected = true;
        log.Report(layout.File, LineOf(column), column.Name, text, expected);
        return null;
    }

    /// <summary>One of some values of an enum.</summary>
    public T? OneOf<T>(Column column, string problemCode, IReadOnlyList<T> some)
        where T : struct, Enum => Text(column) is not { } text ? null
            : Code.TryParse<T>(text, out var value) && some.Contains(value) ? value
            : Refuse<T>(column, Expect.OneOf(problemCode, some.Select(Code.Of)));

    public RiskClass? Risk(Column column)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        if (text.Length == 1 && RiskClass.IsValid(text[0] - '0')) return new RiskClass(text[0] - '0');
        return NumberReading.Whole(text, isMoney: false) is { Value: { } number, Form: { } form } && number <= int.MaxValue
            && RiskClass.IsValid((int)number)
                ? Read(column, Reading<RiskClass>.Of(new RiskClass((int)number), form), Expect.RiskClass, risk => risk.ToString())
                : Refuse<RiskClass>(column, Expect.RiskClass);
    }

    /// <summary>Programmes, joined by a plus or by other signs.</summary>
    public ProgrammeSet? Programmes(Column column)
    {
        if (Text(column) is not { } text) return null;
        if (ProgrammeSet.TryParse(text, null, out var programmes)) return programmes;
        return ProgrammesReading.Of(text) is { } read
            ? Read(column, Reading<ProgrammeSet>.Of(read, Form.OtherSigns), Expect.Programmes, set => set.ToString())
            : Refuse<ProgrammeSet>(column, Expect.Programmes);
    }

    /// <summary>The code of a region, known or not.</summary>
    public RegionCode? Region(Column column)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        if (RegionCode.TryParse(text, null, out var code)) return code;
        return RegionReading.Of(text) is { } read
            ? Read(column, Reading<RegionCode>.Of(read.Code, read.Form), Expect.RegionCode, region => region.ToString())
            : Refuse<RegionCode>(column, Expect.RegionCode);
    }

    /// <summary>What a cell says in its own form, or what it was read as from another; refused when it has no one reading.</summary>
    public T? Read<T>(Column column, Reading<T> reading, Expectation expected, Func<T, string> format)
        where T : struct
    {
        if (reading is not { Value: { } value, Form: { } form }) return Refuse<T>(column, reading.Refusal ?? expected);
        NoteForm(column, Peek(column) ?? "", expected.Expected, format(value), form);
        return value;
    }

    private long? Whole(Column column, long highest, bool isMoney)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            // Digits alone that 64 bits do not hold are read no other way.
            var reading = NumberReading.Whole(text, isMoney);
            if (Read(column, reading, Expect.WholeNumber, value => value.ToString(CultureInfo.InvariantCulture)) is not { } read)
                return null;
            number = read;
        }

        return number <= highest ? number : Refuse<long>(column, Expect.NumberFrom(0, highest));
    }

    private decimal? Number(Column column, decimal lowest, decimal highest, bool isPercent)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
        {
            var reading = NumberReading.Decimal(text, isPercent);
            if (Read(column, reading, Expect.Decimal, value => value.ToString(CultureInfo.InvariantCulture)) is not { } read)
                return null;
            number = read;
        }

        if (number < 0 && lowest >= 0) return Refuse<decimal>(column, Expect.NotNegative);
        return number >= lowest && number <= highest && decimal.Round(number, 6) == number
            ? number
            : Refuse<decimal>(column, Expect.NumberFrom(lowest, highest));
    }

    private int LineOf(Column column) => _lines[column.Ordinal] == 0 ? Line : _lines[column.Ordinal];

    /// <summary>The letters of a cell; none when it is empty, which a required column does not allow.</summary>
    private ReadOnlySpan<char> Required(Column column)
    {
        Require(column);
        return _cells[column.Ordinal].Span;
    }

    private void Require(Column column)
    {
        if (column.IsRequired && !IsGiven(column)) Reject(column, Expect.Value);
    }

    private T? Refuse<T>(Column column, Expectation expectation)
        where T : struct
    {
        Reject(column, expectation);
        return null;
    }
}
