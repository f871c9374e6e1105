using System.Text.Json;

namespace Ucj.Coverage.Cli.Output;

/// <summary>
/// Writes a sheet as one JSON object: its <c>rows</c>, each an object in which an absent cell is <c>null</c>, and the
/// <c>warnings</c> that travel with it.
/// </summary>
internal static class SheetJson
{
    /// <summary>Writes a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="session">Where to.</param>
    /// <param name="besides">Writes into the object what the answer has besides its rows, which are written by then.</param>
    public static void Write(Sheet sheet, Session session, Action<Utf8JsonWriter>? besides = null) => JsonText.Write(session.Output, json =>
    {
        json.WriteStartObject();
        WriteRows(json, "rows", sheet);
        besides?.Invoke(json);
        WriteWarnings(json, sheet.Warnings, session);
        json.WriteEndObject();
    });

    /// <summary>Writes a sheet's rows as an array of the object begun.</summary>
    public static void WriteRows(Utf8JsonWriter json, string name, Sheet sheet)
    {
        json.WriteStartArray(name);
        foreach (var row in sheet.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < sheet.Columns.Count; i++)
            {
                json.WritePropertyName(sheet.Columns[i].Name);
                WriteCell(json, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Writes what is doubtful about an answer, and after it about the data it is from, as an array of the object begun:
    /// code, sentence and data.
    /// </summary>
    public static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<Warning> warnings, Session session)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings.Concat(session.DataWarnings))
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Code);
            json.WriteString("text", warning.Text.In(session.Language));
            json.WriteStartObject("data");
            foreach (var datum in warning.Data)
            {
                json.WritePropertyName(datum.Name);
                if (datum.IsNumber) json.WriteRawValue(datum.Text);
                else json.WriteStringValue(datum.Text);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(decimal.Round(number, 2, MidpointRounding.AwayFromZero));
                break;
            default:
                json.WriteStringValue(cell.ToString());
                break;
        }
    }
}
