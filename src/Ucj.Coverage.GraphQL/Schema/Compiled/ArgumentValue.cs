using GraphQL;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A value that depends on the field's arguments.</summary>
internal sealed class ArgumentValue<TSource, TArgument, T>(
    Func<IResolveFieldContext, TArgument> argument,
    Func<TSource, TArgument, T> read) : FieldValue<TSource, T>
{
    /// <inheritdoc/>
    public override T In(IResolveFieldContext context)
    {
        var value = read((TSource)context.Source!, argument(context));
        if (value is IDoubtful doubtful) AnswerWarnings.Add(context, doubtful.Warnings);
        return value;
    }

    /// <inheritdoc/>
    public override Func<TSource, CompiledRun, T> At(FieldPlace place, SelectionCompiler compiler)
    {
        var (slot, path) = (compiler.NextSlot(), compiler.Path);
        return (source, run) =>
        {
            var value = read(source, run.Argument(slot, place, argument));
            if (value is IDoubtful doubtful) run.Warn(path, doubtful.Warnings);
            return value;
        };
    }
}
