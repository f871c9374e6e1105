namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes one value of an answer.</summary>
/// <typeparam name="TSource">What the value comes from.</typeparam>
internal abstract class Writer<TSource>
{
    /// <summary>Writes it.</summary>
    /// <exception cref="NotCompiledException">It has to be null where that is an error.</exception>
    public abstract void Write(TSource source, CompiledRun run);
}
