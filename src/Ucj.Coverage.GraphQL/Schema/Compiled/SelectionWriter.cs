namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes the fields asked of an object, in the order asked.</summary>
/// <param name="names">The name of each field, with the bracket or comma before and the colon behind it.</param>
/// <param name="fields">What writes its value.</param>
internal sealed class SelectionWriter<T>(byte[][] names, Writer<T>[] fields) : Writer<T>
{
    /// <inheritdoc/>
    public override void Write(T source, CompiledRun run)
    {
        for (var number = 0; number < fields.Length; number++)
        {
            run.Json.Raw(names[number]);
            fields[number].Write(source, run);
        }

        run.Json.Raw(fields.Length == 0 ? "{}"u8 : "}"u8);
    }
}
