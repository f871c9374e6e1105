using System.Globalization;
using NodaTime;
using Ucj.Coverage.Exchange.Checks;
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

    /// <summary>The text of a cell without any check.</summary>
    public string? Peek(Column column) =>
        IsGiven(column) ? _texts[column.Ordinal] ??= _cells[column.Ordinal].ToString() : null;

    /// <summary>Rejects the row without a report: what it refers to was reported already.</summary>
    public void Drop() => IsRejected = true;

    /// <summary>Reports something about one cell and rejects the row.</summary>
    public void Reject(Column column, Expectation expectation)
    {
        IsRejected = true;
        var line = _lines[column.Ordinal] == 0 ? Line : _lines[column.Ordinal];
        log.Report(layout.File, line, column.Name, Peek(column), expectation);
    }

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

    public IReadOnlyList<string> List(Column column) =>
        Text(column)?.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public YearMonth? Month(Column column)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        if (!ContributionMonth.TryParse(text, out var month)) return Refuse<YearMonth>(column, Expect.Month);
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
    public long? Whole(Column column, long highest = long.MaxValue)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        if (!IsPlainNumber(text)) return Refuse<long>(column, Expect.WholeNumber);
        if (text[0] == '-') return Refuse<long>(column, Expect.NotNegative);
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Refuse<long>(column, Expect.Number64);
        return number <= highest ? number : Refuse<long>(column, Expect.NumberFrom(0, highest));
    }

    /// <summary>A whole number in bounds, both inclusive.</summary>
    public int? Whole(Column column, int lowest, int highest)
    {
        var number = Whole(column, highest);
        return number < lowest ? Refuse<int>(column, Expect.NumberFrom(lowest, highest)) : (int?)number;
    }

    public Rupiah? Amount(Column column) => Whole(column) is { } amount ? new Rupiah(amount) : null;

    public bool? Flag(Column column) => Text(column)?.ToUpperInvariant() switch
    {
        null => null,
        "TRUE" => true,
        "FALSE" => false,
        _ => Refuse<bool>(column, Expect.Boolean),
    };

    /// <summary>A number in bounds, both inclusive, with at most six decimals.</summary>
    public decimal? Number(Column column, decimal lowest, decimal highest)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
            return Refuse<decimal>(column, Expect.Decimal);
        if (number < 0 && lowest >= 0) return Refuse<decimal>(column, Expect.NotNegative);
        return number >= lowest && number <= highest && decimal.Round(number, 6) == number
            ? number
            : Refuse<decimal>(column, Expect.NumberFrom(lowest, highest));
    }

    public Percent? Percent(Column column) => Number(column, 0, 100) is { } number ? Coverage.Percent.Of(number) : null;

    public T? OneOf<T>(Column column, string problemCode)
        where T : struct, Enum => Text(column) is not { } text ? null
            : Code.TryParse<T>(text, out var value) ? value
            : Refuse<T>(column, Expect.OneOf(problemCode, Code.All<T>()));

    /// <summary>One of some values of an enum.</summary>
    public T? OneOf<T>(Column column, string problemCode, IReadOnlyList<T> some)
        where T : struct, Enum => Text(column) is not { } text ? null
            : Code.TryParse<T>(text, out var value) && some.Contains(value) ? value
            : Refuse<T>(column, Expect.OneOf(problemCode, some.Select(Code.Of)));

    public RiskClass? Risk(Column column)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        return text.Length == 1 && RiskClass.IsValid(text[0] - '0')
            ? new RiskClass(text[0] - '0')
            : Refuse<RiskClass>(column, Expect.RiskClass);
    }

    public RegionCode? Region(Column column)
    {
        var text = Required(column);
        if (text.IsEmpty) return null;
        return RegionCode.TryParse(text, null, out var code) ? code : Refuse<RegionCode>(column, Expect.RegionCode);
    }

    private static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var digits = text[0] == '-' ? text[1..] : text;
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

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
