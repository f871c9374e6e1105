using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A month as the text <c>2025-01</c>, within the bounds of data.</summary>
internal sealed class MonthJsonConverter : JsonConverter<YearMonth>
{
    /// <inheritdoc/>
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (ContributionMonth.TryParse(text, out var month) && ContributionMonth.IsInBounds(month)) return month;
        throw new JsonException($"Found '{text}', expected a month as YYYY-MM, such as 2025-01.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ContributionMonth.Format(value));
}
