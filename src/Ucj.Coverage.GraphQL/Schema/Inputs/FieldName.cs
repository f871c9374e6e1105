using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>The camel case name of a field that stands for an enum value.</summary>
internal static class FieldName
{
    /// <summary>The name: <c>gapWorkers</c> for <c>GapWorkers</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a name.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}
