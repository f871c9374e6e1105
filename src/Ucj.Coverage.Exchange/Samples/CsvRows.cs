using System.Globalization;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Writes rows of fields that need no quotes, without allocating.</summary>
internal sealed class CsvRows
{
    private static readonly string[] MonthTexts =
    [
        .. new MonthRange(ContributionMonth.Earliest, ContributionMonth.Latest).Months().Select(ContributionMonth.Format),
    ];

    private readonly TextWriter _writer;
    private bool _inRow;

    /// <summary>Writes the header.</summary>
    public CsvRows(TextWriter writer, string header)
    {
        _writer = writer;
        _writer.Write(header);
        _writer.Write('\n');
    }

    /// <summary>Adds a text, or an empty field.</summary>
    public CsvRows Text(string? text)
    {
        Separate();
        if (text is not null) _writer.Write(Formula.Guarded(text));
        return this;
    }

    /// <summary>Adds a letter or more and a number padded with zeros.</summary>
    public CsvRows Id(string prefix, long number, ReadOnlySpan<char> format)
    {
        Text(prefix);
        Append(number, format);
        return this;
    }

    /// <summary>Adds a whole number, or an empty field.</summary>
    public CsvRows Number(long? number)
    {
        Separate();
        if (number is { } known) Append(known, default);
        return this;
    }

    /// <summary>Adds a month by its number, or an empty field.</summary>
    public CsvRows Month(int? number) => Text(number is { } known ? MonthTexts[known] : null);

    /// <summary>Ends the row.</summary>
    public void End()
    {
        _writer.Write('\n');
        _inRow = false;
    }

    private void Append(long number, ReadOnlySpan<char> format)
    {
        Span<char> digits = stackalloc char[24];
        number.TryFormat(digits, out var length, format, CultureInfo.InvariantCulture);
        _writer.Write(digits[..length]);
    }

    private void Separate()
    {
        if (_inRow) _writer.Write(',');
        _inRow = true;
    }
}
