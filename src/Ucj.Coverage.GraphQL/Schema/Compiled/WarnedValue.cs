using GraphQL;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A value that depends on the field's arguments, and says what is doubtful about it.</summary>
internal sealed class WarnedValue<TSource, TArgument, T>(
    Func<IResolveFieldContext, TArgument> argument,
    Func<TSource, TArgument, T> read,
    Func<TSource, TArgument, T, IReadOnlyList<Warning>> warnings) : FieldValue<TSource, T>
{
    /// <inheritdoc/>
    public override T In(IResolveFieldContext context)
    {
        var asked = argument(context);
        var source = (TSource)context.Source!;
        var value = read(source, asked);
        AnswerWarnings.Add(context, Of(source, asked, value));
        return value;
    }

    /// <inheritdoc/>
    public override Func<TSource, CompiledRun, T> At(FieldPlace place, SelectionCompiler compiler)
    {
        var (slot, path) = (compiler.NextSlot(), compiler.Path);
        return (source, run) =>
        {
            var asked = run.Argument(slot, place, argument);
            var value = read(source, asked);
            run.Warn(path, Of(source, asked, value));
            return value;
        };
    }

    private IReadOnlyList<Warning> Of(TSource source, TArgument asked, T value) => value is IDoubtful doubtful
        ? [.. doubtful.Warnings, .. warnings(source, asked, value)]
        : warnings(source, asked, value);
}
