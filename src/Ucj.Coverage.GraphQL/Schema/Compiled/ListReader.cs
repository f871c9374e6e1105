using GraphQL;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A field with a list of values, none of them null.</summary>
internal sealed class ListReader<TSource, T>(FieldValue<TSource, IEnumerable<T>?> value) : FieldReader<TSource>
    where T : notnull
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(value.In(context));

    /// <inheritdoc/>
    public override Writer<TSource>? Compile(FieldPlace place, SelectionCompiler compiler)
    {
        if (place.Type is not ListGraphType { ResolvedType: NonNullGraphType { ResolvedType: { } item } }) return null;
        var list = compiler.NextList();
        var write = compiler.At(compiler.Path.Then(list), Writer<T>? () => item switch
        {
            ScalarGraphType scalar when ScalarWriters.Of<T>(scalar) is { } one =>
                new ScalarWriter<T, T>((source, _) => source, one, place),
            IObjectGraphType type => compiler.Selection<T>(type, place.Field.SelectionSet),
            _ => null,
        });
        return write is null ? null : new ListWriter<TSource, T>(value.At(place, compiler), write, place, list);
    }
}
