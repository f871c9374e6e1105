using GraphQL;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>How the value of a field comes from what it is a field of, in both paths.</summary>
/// <typeparam name="TSource">What it is a field of.</typeparam>
/// <typeparam name="T">Its value.</typeparam>
internal abstract class FieldValue<TSource, T>
{
    /// <summary>The value in the plain path.</summary>
    public abstract T In(IResolveFieldContext context);

    /// <summary>The value as a function for the compiled path.</summary>
    public abstract Func<TSource, CompiledRun, T> At(FieldPlace place, SelectionCompiler compiler);
}
