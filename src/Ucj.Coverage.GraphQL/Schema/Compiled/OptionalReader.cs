using GraphQL;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A field with one value of a value type, or none.</summary>
internal sealed class OptionalReader<TSource, T>(FieldValue<TSource, T?> value) : FieldReader<TSource>
    where T : struct
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(value.In(context));

    /// <inheritdoc/>
    public override Writer<TSource>? Compile(FieldPlace place, SelectionCompiler compiler) => place.Type switch
    {
        ScalarGraphType scalar when ScalarWriters.Of<T>(scalar) is { } write =>
            new OptionalScalarWriter<TSource, T>(value.At(place, compiler), write, place),
        IObjectGraphType type when compiler.Selection<T>(type, place.Field.SelectionSet) is { } fields =>
            new OptionalObjectWriter<TSource, T>(value.At(place, compiler), fields, place),
        _ => null,
    };
}
