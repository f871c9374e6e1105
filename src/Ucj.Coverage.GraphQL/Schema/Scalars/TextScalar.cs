using GraphQL.Types;
using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>
/// A scalar written as text. Any string may be its literal, on purpose: a malformed one then fails in
/// <see cref="Parse"/>, whose message reaches the caller, instead of the package's own "Expected type …, found …".
/// </summary>
/// <typeparam name="T">The value read.</typeparam>
internal abstract class TextScalar<T> : ScalarGraphType
    where T : struct
{
    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T typed => typed,
        string text => Parse(text),
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T typed => Format(typed),
        _ => ThrowSerializationError(value),
    };

    /// <summary>Reads the text.</summary>
    /// <exception cref="CoverageException">The text is malformed.</exception>
    protected abstract T Parse(string text);

    /// <summary>Writes the text.</summary>
    protected abstract string Format(T value);
}
