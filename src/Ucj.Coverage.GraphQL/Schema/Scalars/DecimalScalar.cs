using GraphQL.Types;
using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>Not the package's own: that one hands lists to the writer unseen, and keeps trailing zeros.</summary>
internal sealed class DecimalScalar : ScalarGraphType
{
    /// <summary>Names and describes the scalar.</summary>
    public DecimalScalar()
    {
        Name = "Decimal";
        Description = "A decimal number, exact, without trailing zeros.";
    }

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLIntValue or GraphQLFloatValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue whole => NumberText.Decimal(whole.Value.ToString()),
        GraphQLFloatValue number => NumberText.Decimal(number.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) =>
        value is null ? null
        : NumberText.Of(value) is { } digits ? NumberText.Decimal(digits)
        : ThrowValueConversionError(value);

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        decimal number => number / 1.0000000000000000000000000000m, // drops trailing zeros: 28.30 and 28.3 read alike
        _ => ThrowSerializationError(value),
    };
}
