using System.Text.Json;

namespace Ucj.Coverage.Cli.Output;

/// <summary>Writes a sheet as a JSON array of objects; an absent cell is <c>null</c>.</summary>
internal static class SheetJson
{
    public static void Write(Sheet sheet, TextWriter output) => JsonText.Write(output, json => Write(sheet, json));

    private static void Write(Sheet sheet, Utf8JsonWriter json)
    {
        json.WriteStartArray();
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

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(decimal.Round(number, 2));
                break;
            default:
                json.WriteStringValue(cell.ToString());
                break;
        }
    }
}
