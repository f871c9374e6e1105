namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes a list.</summary>
internal sealed class ListWriter<TSource, T>(
    Func<TSource, CompiledRun, IEnumerable<T>?> read,
    Writer<T> item,
    FieldPlace place,
    ListPlace list) : Writer<TSource>
{
    /// <summary>Items between two looks whether anybody still waits.</summary>
    private const int LookEvery = 64;

    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        if (read(source, run) is not { } values)
        {
            run.Json.NullOf(place);
            return;
        }

        var separator = "["u8;
        var number = 0;
        foreach (var value in values)
        {
            if (number % LookEvery == 0) run.ThrowIfCancelled();
            run.Json.Raw(separator);
            run.Items[list.Number] = number++;
            item.Write(value, run);
            separator = ","u8;
        }

        run.Json.Raw(separator is [(byte)'['] ? "[]"u8 : "]"u8);
    }
}
