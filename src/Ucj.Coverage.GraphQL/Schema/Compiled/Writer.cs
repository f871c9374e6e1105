namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Writes one value of an answer.</summary>
/// <typeparam name="TSource">What the value comes from.</typeparam>
internal abstract class Writer<TSource>
{
    /// <summary>Writes it.</summary>
    /// <exception cref="NotCompiledException">It has to be null where that is an error.</exception>
    public abstract void Write(TSource source, CompiledRun run);
}

/// <summary>Writes the same bytes for every source.</summary>
internal sealed class ConstantWriter<TSource>(byte[] bytes) : Writer<TSource>
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run) => run.Json.Raw(bytes);
}

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

/// <summary>Writes a list.</summary>
internal sealed class ListWriter<TSource, T>(
    Func<TSource, CompiledRun, IEnumerable<T>?> read,
    Writer<T> item,
    FieldPlace place) : Writer<TSource>
{
    /// <inheritdoc/>
    public override void Write(TSource source, CompiledRun run)
    {
        if (read(source, run) is not { } values)
        {
            run.Json.NullOf(place);
            return;
        }

        run.ThrowIfCancelled();
        var separator = "["u8;
        foreach (var value in values)
        {
            run.Json.Raw(separator);
            item.Write(value, run);
            separator = ","u8;
        }

        run.Json.Raw(separator is [(byte)'['] ? "[]"u8 : "]"u8);
    }
}

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
