using System.Globalization;
using System.Numerics;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>
/// Numbers as they come out of documents and variables, whatever type the JSON reader chose for them.
/// </summary>
internal static class NumberText
{
    /// <summary>The digits of a number; <see langword="null"/> when the value is none.</summary>
    public static string? Of(object? value) => value switch
    {
        int or long or BigInteger or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Reads a decimal number.</summary>
    /// <exception cref="CoverageException">The number does not fit.</exception>
    public static decimal Decimal(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Throw.NumberTooLarge(digits);
}
