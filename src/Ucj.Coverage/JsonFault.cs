using System.Text;
using System.Text.Json;

namespace Ucj.Coverage;

/// <summary>What keeps a text from being JSON, in both languages: the reader of JSON speaks English alone.</summary>
internal static class JsonFault
{
    /// <summary>What was found: nothing, a property twice in one object, or a place where the syntax breaks.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fault">What the reader said of it.</param>
    public static Phrase Of(string json, JsonException fault)
    {
        if (string.IsNullOrWhiteSpace(json)) return new Phrase("tidak ada isinya", "nothing in it");
        if (RepeatedIn(json) is { } name) return new Phrase($"'{name}' dua kali dalam satu objek", $"'{name}' twice in one object");
        var number = (int)(fault.LineNumber ?? 0);
        var bytes = Encoding.UTF8.GetBytes(json.Split('\n').ElementAtOrDefault(number) ?? "");
        var before = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Clamp(fault.BytePositionInLine ?? 0, 0, bytes.Length));
        return new Phrase(
            $"teks yang bukan JSON: tata tulisnya rusak pada baris {number + 1}, huruf ke-{before + 1}",
            $"a text that is no JSON: its syntax breaks in line {number + 1} at character {before + 1}");
    }

    /// <summary>The first property that its object has already, before the syntax breaks.</summary>
    private static string? RepeatedIn(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var seen = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject) seen.Push(new HashSet<string>(StringComparer.Ordinal));
                else if (reader.TokenType == JsonTokenType.EndObject) seen.Pop();
                else if (reader.TokenType == JsonTokenType.PropertyName && !seen.Peek().Add(reader.GetString()!)) return reader.GetString();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }
}
