using GraphQL.Types;
using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>Money.</summary>
internal sealed class RupiahScalar : ScalarGraphType
{
    /// <summary>
    /// 2^53: whole numbers up to it survive every JSON reader, beyond it browsers lose digits in silence.
    /// </summary>
    private const long Largest = 1L << 53;

    /// <summary>Names and describes the scalar.</summary>
    public RupiahScalar()
    {
        Name = "Rupiah";
        Description = "Whole rupiah as a JSON number. A value beyond 2^53 (9007199254740992), where clients would lose "
            + "digits, is an error.";
    }

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLIntValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue whole => Parse(whole.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) =>
        value is null ? null
        : value is not (double or decimal) && NumberText.Of(value) is { } digits ? Parse(digits)
        : ThrowValueConversionError(value);

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        Rupiah money => Checked(money).Amount,
        _ => ThrowSerializationError(value),
    };

    /// <summary>The money, if every client can read it.</summary>
    /// <exception cref="CoverageException">It is beyond 2^53.</exception>
    public static Rupiah Checked(Rupiah money) => money.Amount is >= -Largest and <= Largest
        ? money
        : throw Throw.NumberTooLarge(money.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Rupiah Parse(string digits) => Checked(NumberText.Decimal(digits));

    private static Rupiah Checked(decimal amount) => Math.Abs(amount) <= Largest
        ? new Rupiah((long)amount)
        : throw Throw.NumberTooLarge(amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
