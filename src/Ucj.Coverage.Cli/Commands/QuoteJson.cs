using System.Text.Json;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What one quote as JSON has besides its sums.</summary>
internal static class QuoteJson
{
    /// <summary>Writes the lines with their legal references, the notes, and where asked for a sentence for each line.</summary>
    public static void WriteParts(Utf8JsonWriter json, PremiumQuote quote, bool explain, Session session)
    {
        SheetJson.WriteRows(json, "lines", QuoteSheet.Lines(quote, session));
        WriteTexts(json, "notes", quote.Notes.Select(note => note.In(session.Language)));
        if (explain) WriteTexts(json, "explanation", quote.Lines.Select(line => line.Explain(session.Language)));
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
