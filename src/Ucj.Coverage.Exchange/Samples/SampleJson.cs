using System.Text.Json.Serialization;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>How <c>sample.json</c> is read and written; unknown and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    NewLine = "\n",
    WriteIndented = true,
    Converters = [typeof(MonthJsonConverter), typeof(SegmentJsonConverter)])]
[JsonSerializable(typeof(SampleDocument))]
internal sealed partial class SampleJson : JsonSerializerContext;
