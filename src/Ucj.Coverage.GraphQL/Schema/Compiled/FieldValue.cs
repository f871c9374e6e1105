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

/// <summary>A value that needs nothing but its source.</summary>
internal sealed class PlainValue<TSource, T>(Func<TSource, T> read) : FieldValue<TSource, T>
{
    /// <inheritdoc/>
    public override T In(IResolveFieldContext context) => read((TSource)context.Source!);

    /// <inheritdoc/>
    public override Func<TSource, CompiledRun, T> At(FieldPlace place, SelectionCompiler compiler) =>
        (source, _) => read(source);
}

/// <summary>A value that depends on the field's arguments.</summary>
internal sealed class ArgumentValue<TSource, TArgument, T>(
    Func<IResolveFieldContext, TArgument> argument,
    Func<TSource, TArgument, T> read) : FieldValue<TSource, T>
{
    /// <inheritdoc/>
    public override T In(IResolveFieldContext context) => read((TSource)context.Source!, argument(context));

    /// <inheritdoc/>
    public override Func<TSource, CompiledRun, T> At(FieldPlace place, SelectionCompiler compiler)
    {
        var slot = compiler.NextSlot();
        return (source, run) => read(source, run.Argument(slot, place, argument));
    }
}
