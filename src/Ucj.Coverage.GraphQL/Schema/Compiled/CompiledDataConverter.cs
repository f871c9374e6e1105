using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

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
