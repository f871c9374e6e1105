namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes a scalar or an enum value.</summary>
internal sealed class ScalarWriter<TSource, T>(
    Func<TSource, CompiledRun, T> read,
    Action<Utf8Json, T> write,
    FieldPlace place) : Writer<TSource>
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        var value = read(source, run);
        if (value is not null) write(run.Json, value);
        else run.Json.NullOf(place);
    }
}
