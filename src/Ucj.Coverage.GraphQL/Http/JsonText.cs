using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>JSON whose texts are all readable.</summary>
internal static class JsonText
{
    /// <summary>
    /// Whether every text in a value is Unicode. Bytes that are not UTF-8 and lone surrogates pass the parser and throw
    /// only when read, so all is read once.
    /// </summary>
    public static bool IsUnicode(JsonElement value)
    {
        try
        {
            Read(value);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Read(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    _ = property.Name;
                    Read(property.Value);
                }

                break;
        }
    }
}
