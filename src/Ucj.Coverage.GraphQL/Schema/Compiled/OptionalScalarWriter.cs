namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes a scalar or an enum value of a value type, or null.</summary>
internal sealed class OptionalScalarWriter<TSource, T>(
    Func<TSource, CompiledRun, T?> read,
    Action<Utf8Json, T> write,
    FieldPlace place) : Writer<TSource>
    where T : struct
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        if (read(source, run) is { } value) write(run.Json, value);
        else run.Json.NullOf(place);
    }
}
