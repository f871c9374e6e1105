using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>The data of an answer, written already.</summary>
internal sealed class CompiledData(Utf8Json json) : IDisposable
{
    /// <summary>The data as JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 => json.Written;

    /// <summary>Returns the memory; the data is gone.</summary>
    public void Dispose() => json.Dispose();
}

/// <summary>Puts written data into an answer as it is.</summary>
internal sealed class CompiledDataConverter : JsonConverter<CompiledData>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CompiledData value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);

    /// <inheritdoc/>
    public override CompiledData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}
