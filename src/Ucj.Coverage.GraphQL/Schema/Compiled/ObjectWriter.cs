namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes an object.</summary>
internal sealed class ObjectWriter<TSource, T>(
    Func<TSource, CompiledRun, T> read,
    Writer<T> fields,
    FieldPlace place) : Writer<TSource>
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        var value = read(source, run);
        if (value is not null) fields.Write(value, run);
        else run.Json.NullOf(place);
    }
}
