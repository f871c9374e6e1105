using System.Text;
using System.Text.Json;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The scalar properties of a JSON object and of the objects in it, with the lines they stand on.</summary>
internal static class JsonProperties
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file; <c>null</c> values are passed over, as an empty cell is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="repeated">Told the path and the 1-based line of every property that its object has already.</param>
    /// <returns>Each property with its path (<c>settings.min_age</c>), its text, and its 1-based line.</returns>
    /// <exception cref="JsonException">The file is not a JSON object of scalars and objects.</exception>
    public static IReadOnlyList<(string Path, string Text, int Line)> Read(string file, Action<string, int> repeated)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        var json = new Utf8JsonReader(bytes);
        var properties = new List<(string, string, int)>();
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw NotAnObject(bytes, json);
        var path = new Stack<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var name = "";
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = StringOf(bytes, json);
                    var whole = string.Join('.', path.Reverse().Append(name));
                    if (!seen.Add(whole)) repeated(whole, LineOf(bytes, json));
                    break;
                case JsonTokenType.StartObject:
                    path.Push(name);
                    break;
                case JsonTokenType.EndObject:
                    path.TryPop(out _);
                    break;
                case JsonTokenType.StartArray or JsonTokenType.EndArray:
                    throw NotAnObject(bytes, json);
                case JsonTokenType.Null:
                    break;
                default:
                    var text = json.TokenType == JsonTokenType.String
                        ? StringOf(bytes, json)
                        : Encoding.UTF8.GetString(json.ValueSpan);
                    properties.Add((string.Join('.', path.Reverse().Append(name)), text.Trim(), LineOf(bytes, json)));
                    break;
            }
        }

        return properties;
    }

    /// <summary>Where the syntax breaks: the 1-based line, what stands there, and the 1-based character of the line.</summary>
    public static (int Line, string Found, int Character) PlaceOf(string file, JsonException fault)
    {
        var number = (int)(fault.LineNumber ?? 0);
        var line = File.ReadLines(file).ElementAtOrDefault(number) ?? "";
        var bytes = Encoding.UTF8.GetBytes(line);
        var before = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Clamp(fault.BytePositionInLine ?? 0, 0, bytes.Length));
        return (number + 1, line[before..].Trim(), before + 1);
    }

    private static string StringOf(ReadOnlySpan<byte> bytes, Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, and escapes of half a character, pass the reader and fail here.
            throw NotAnObject(bytes, json);
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, Utf8JsonReader json) =>
        bytes[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;

    private static JsonException NotAnObject(ReadOnlySpan<byte> bytes, Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        return new(null, null, LineOf(bytes, json) - 1, start - (bytes[..start].LastIndexOf((byte)'\n') + 1));
    }
}
