namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes the same bytes for every source.</summary>
internal sealed class ConstantWriter<TSource>(byte[] bytes) : Writer<TSource>
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run) => run.Json.Raw(bytes);
}
