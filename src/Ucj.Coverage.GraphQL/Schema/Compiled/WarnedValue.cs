using GraphQL;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A value that depends on the field's arguments, and says what is doubtful about it.</summary>
internal sealed class WarnedValue<TSource, TArgument, T>(
    Func<IResolveFieldContext, TArgument> argument,
    Func<TSource, TArgument, T> read,
    Func<TArgument, T, IReadOnlyList<Warning>> warnings) : FieldValue<TSource, T>
{
    /// <inheritdoc/>
    public override T In(IResolveFieldContext context)
    {
        var asked = argument(context);
        var value = read((TSource)context.Source!, asked);
        AnswerWarnings.Add(context, Of(asked, value));
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
            run.Warn(path, Of(asked, value));
            return value;
        };
    }

    private IReadOnlyList<Warning> Of(TArgument asked, T value) => value is IDoubtful doubtful
        ? [.. doubtful.Warnings, .. warnings(asked, value)]
        : warnings(asked, value);
}
