using System.Text.Json;
using System.Text.Json.Serialization;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A segment by its code, such as <c>BPU</c>.</summary>
internal sealed class SegmentJsonConverter : JsonConverter<EmploymentSegment>
{
    /// <inheritdoc/>
    public override EmploymentSegment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (Code.TryParse<EmploymentSegment>(text, out var segment)) return segment;
        throw new JsonException($"Found '{text}', expected one of: {string.Join(", ", Code.All<EmploymentSegment>())}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EmploymentSegment value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Code.Of(value));
}
