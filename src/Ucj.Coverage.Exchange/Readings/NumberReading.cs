using System.Globalization;
using System.Text.RegularExpressions;
using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>Numbers in other forms than plain digits: <c>Rp 1.500.000</c>, <c>28,30 %</c>.</summary>
internal static partial class NumberReading
{
    /// <summary>A whole number, not negative.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isMoney">Whether it may bear a sign of rupiah.</param>
    public static Reading<long> Whole(ReadOnlySpan<char> text, bool isMoney)
    {
        var (plain, form) = (CellText.Plain(text), Form.Marked);
        if (CellText.IsError(plain)) return Reading<long>.Refused(ExpectForm.NoError);
        if (isMoney && Rupiah().Match(plain) is { Success: true } sum && (sum.Groups["sign"].Length > 0 || sum.Groups["end"].Length > 0))
            (plain, form) = (sum.Groups["number"].Value, Form.Currency);
        if (Scientific().IsMatch(plain)) return Reading<long>.Refused(ExpectForm.NoScientificNumber);
        if (plain is ['-', .. var positive] && Digits(positive, ref form) is not null) return Reading<long>.Refused(Expect.NotNegative);
        if (Digits(plain, ref form) is not { } digits)
        {
            if (!Fraction().IsMatch(plain) && !Grouped().IsMatch(plain)) return Reading<long>.Refused(Expect.WholeNumber);
            return Reading<long>.Refused(isMoney ? ExpectForm.WholeRupiah : ExpectForm.WholeCount);
        }

        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Reading<long>.Of(number, form)
            : Reading<long>.Refused(Expect.Number64);
    }

    /// <summary>A number with decimals.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isPercent">Whether it may bear a percent sign.</param>
    public static Reading<decimal> Decimal(ReadOnlySpan<char> text, bool isPercent)
    {
        var (plain, form) = (CellText.Plain(text), Form.Marked);
        if (CellText.IsError(plain)) return Reading<decimal>.Refused(ExpectForm.NoError);
        if (isPercent && plain is [.. var before, '%']) (plain, form) = (before.Trim(), Form.PercentSign);
        if (Scientific().IsMatch(plain)) return Reading<decimal>.Refused(ExpectForm.NoScientificNumber);
        if (WithComma().Match(plain) is { Success: true } comma)
        {
            plain = $"{comma.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal)}.{comma.Groups["decimals"].Value}";
            if (form != Form.PercentSign) form = Form.DecimalComma;
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var number)
            ? Reading<decimal>.Of(number, form)
            : Reading<decimal>.Refused(Expect.Decimal);
    }

    /// <summary>The digits of a whole number; none when it is not whole, or no number.</summary>
    private static string? Digits(string plain, ref Phrase form)
    {
        if (plain.Length > 0 && !plain.AsSpan().ContainsAnyExceptInRange('0', '9')) return plain;
        if (Grouped().Match(plain) is { Success: true } grouped)
        {
            if (grouped.Groups["decimals"].Value.AsSpan().ContainsAnyExcept('0')) return null;
            if (form != Form.Currency) form = Form.Thousands;
            return string.Concat(grouped.Groups["digits"].Captures.Select(digits => digits.Value));
        }

        if (Fraction().Match(plain) is not { Success: true } fraction) return null;
        if (fraction.Groups["decimals"].Value.AsSpan().ContainsAnyExcept('0')) return null;
        if (form != Form.Currency) form = Form.EmptyDecimals;
        return fraction.Groups["digits"].Value;
    }

    [GeneratedRegex(@"^(?<sign>(rp|idr)\.?\s*)?(?<number>.*?)(?<end>[,.]-{1,2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rupiah();

    [GeneratedRegex(@"^[-+]?\d+([.,]\d+)?[eE][-+]?\d+$")]
    private static partial Regex Scientific();

    // Groups of three digits, all behind the same sign, and at most two decimals behind another.
    [GeneratedRegex(@"^(?<digits>[1-9]\d{0,2})((\.(?<digits>\d{3}))+(,(?<decimals>\d{1,2}))?|(,(?<digits>\d{3}))+(\.(?<decimals>\d{1,2}))?|( (?<digits>\d{3}))+([.,](?<decimals>\d{1,2}))?)$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<digits>\d+)[.,](?<decimals>\d+)$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^(?<whole>-?(\d+|\d{1,3}(\.\d{3})+)),(?<decimals>\d+)$")]
    private static partial Regex WithComma();
}
