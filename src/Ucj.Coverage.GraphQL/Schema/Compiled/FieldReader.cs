using GraphQL;
using GraphQL.Resolvers;

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
