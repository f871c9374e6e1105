using GraphQL;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A value that needs nothing but its source.</summary>
internal sealed class PlainValue<TSource, T>(Func<TSource, T> read) : FieldValue<TSource, T>
{
    /// <inheritdoc/>
    public override T In(IResolveFieldContext context) => read((TSource)context.Source!);

    /// <inheritdoc/>
    public override Func<TSource, CompiledRun, T> At(FieldPlace place, SelectionCompiler compiler) =>
        (source, _) => read(source);
}
