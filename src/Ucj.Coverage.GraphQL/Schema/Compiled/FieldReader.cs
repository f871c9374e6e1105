using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>
/// A field told once for both paths: the plain one resolves it, the compiled one writes it. So they cannot disagree on what
/// a field means.
/// </summary>
/// <typeparam name="TSource">What it is a field of.</typeparam>
internal abstract class FieldReader<TSource> : IFieldResolver
{
    /// <inheritdoc/>
    public abstract ValueTask<object?> ResolveAsync(IResolveFieldContext context);

    /// <summary>What writes the field at a place; <see langword="null"/> where only the plain path can.</summary>
    public abstract Writer<TSource>? Compile(FieldPlace place, SelectionCompiler compiler);
}

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
        IObjectGraphType type when compiler.Selection<T>(type, place.Field.SelectionSet) is { } fields =>
            typeof(T) == typeof(Region) || typeof(T) == typeof(WorkerGroup)
                ? new SharedObjectWriter<TSource, T>(value.At(place, compiler), fields, place, compiler.NextSlot())
                : new ObjectWriter<TSource, T>(value.At(place, compiler), fields, place),
        _ => null,
    };
}

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
        Writer<T>? write = item switch
        {
            ScalarGraphType scalar when ScalarWriters.Of<T>(scalar) is { } one =>
                new ScalarWriter<T, T>((source, _) => source, one, place),
            IObjectGraphType type => compiler.Selection<T>(type, place.Field.SelectionSet),
            _ => null,
        };
        return write is null ? null : new ListWriter<TSource, T>(value.At(place, compiler), write, place);
    }
}
