using GraphQL;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

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
