namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes an object that many rows have in common: the first time field by field, then as it stands.</summary>
internal sealed class SharedObjectWriter<TSource, T>(
    Func<TSource, CompiledRun, T> read,
    Writer<T> fields,
    FieldPlace place,
    int slot) : Writer<TSource>
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        if (read(source, run) is not { } value)
        {
            run.Json.NullOf(place);
            return;
        }

        var written = run.Written(slot);
        if (written.TryGetValue(value, out var range))
        {
            run.Json.Again(range);
            return;
        }

        var start = run.Json.Length;
        fields.Write(value, run);
        written[value] = start..run.Json.Length;
    }
}
