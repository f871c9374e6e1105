namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes an object of a value type, or null.</summary>
internal sealed class OptionalObjectWriter<TSource, T>(
    Func<TSource, CompiledRun, T?> read,
    Writer<T> fields,
    FieldPlace place) : Writer<TSource>
    where T : struct
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        if (read(source, run) is { } value) fields.Write(value, run);
        else run.Json.NullOf(place);
    }
}
