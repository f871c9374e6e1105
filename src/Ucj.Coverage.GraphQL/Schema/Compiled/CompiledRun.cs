using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Http;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>One answer being written.</summary>
/// <param name="context">The request as the package prepared it: validated, variables and arguments read.</param>
/// <param name="json">Where the answer goes.</param>
/// <param name="plan">What writes it.</param>
internal sealed class CompiledRun(ExecutionContext context, Utf8Json json, CompiledPlan plan)
{
    private readonly object?[] _remembered = new object?[plan.Slots];
    private readonly TimeLimit? _limit = context.UserContext.TryGetValue(TimeLimit.Entry, out var limit) ? limit as TimeLimit : null;

    /// <summary>Where the answer goes.</summary>
    public Utf8Json Json => json;

    /// <summary>The item every list is at, by the number of the list.</summary>
    public int[] Items { get; } = new int[plan.Lists];

    /// <summary>The arguments of a place, read once however many rows ask for them.</summary>
    public T Argument<T>(int slot, FieldPlace place, Func<IResolveFieldContext, T> read)
    {
        if (_remembered[slot] is Read<T> known) return known.Value;
        ThrowIfCancelled(); // What has arguments is what takes time.
        var value = read(ContextOf(place));
        _remembered[slot] = new Read<T>(value);
        return value;
    }

    /// <summary>Adds what is doubtful about the answer of the field at a path.</summary>
    /// <exception cref="NotCompiledException">It is written once for several rows; only the plain path sees all of them.</exception>
    public void Warn(AnswerPath path, IReadOnlyList<Warning> warnings)
    {
        if (warnings.Count == 0 || !context.UserContext.TryGetValue(AnswerWarnings.Entry, out var found) || found is not AnswerWarnings all) return;
        if (path.IsWrittenOnce) throw new NotCompiledException(path.Parts[^1].ToString()!);
        all.Add([.. path.Parts.Select(part => part is ListPlace list ? Items[list.Number] : part)], warnings);
    }

    /// <summary>
    /// Where in the answer the objects of a place are written: rows share regions and groups, and the same object asked the
    /// same way is the same text.
    /// </summary>
    public Dictionary<object, Range> Written(int slot) =>
        (Dictionary<object, Range>)(_remembered[slot] ??= new Dictionary<object, Range>(ReferenceEqualityComparer.Instance));

    /// <summary>Ends the work when nobody waits for it any more, or its time is over.</summary>
    public void ThrowIfCancelled()
    {
        _limit?.ThrowIfOver();
        context.CancellationToken.ThrowIfCancellationRequested();
    }

    private ReadonlyResolveFieldContext ContextOf(FieldPlace place)
    {
        // As the package does itself for a merged field, though only in the request that merged it.
        if (place.Field != place.Written && context.ArgumentValues is IDictionary<GraphQLField, IDictionary<string, ArgumentValue>> known
            && known.TryGetValue(place.Written, out var values))
        {
            known[place.Field] = values;
        }

        var parent = new RootExecutionNode(place.Parent, null);
        return new ReadonlyResolveFieldContext(
            new ObjectExecutionNode(parent, place.Type, place.Field, place.Definition, null), context);
    }

    private sealed record Read<T>(T Value);
}
