using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A field with one value.</summary>
internal sealed class ValueReader<TSource, T>(FieldValue<TSource, T> value) : FieldReader<TSource>
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(value.In(context));

    /// <inheritdoc/>
    public override Writer<TSource>? Compile(FieldPlace place, SelectionCompiler compiler) => place.Type switch
    {
        ScalarGraphType scalar when ScalarWriters.Of<T>(scalar) is { } write =>
            new ScalarWriter<TSource, T>(value.At(place, compiler), write, place),
        IObjectGraphType type when IsShared && compiler.At(compiler.Path.Shared(), () => compiler.Selection<T>(type, place.Field.SelectionSet)) is { } fields =>
            new SharedObjectWriter<TSource, T>(value.At(place, compiler), fields, place, compiler.NextSlot()),
        IObjectGraphType type when !IsShared && compiler.Selection<T>(type, place.Field.SelectionSet) is { } fields =>
            new ObjectWriter<TSource, T>(value.At(place, compiler), fields, place),
        _ => null,
    };

    private static bool IsShared => typeof(T) == typeof(Region) || typeof(T) == typeof(WorkerGroup);
}
