using System.Globalization;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Cli.Output;

/// <summary>
/// Writes a sheet as CSV: commas, LF, quotes only where RFC 4180 needs them, and an apostrophe before text that a spreadsheet
/// would compute, such as a name that begins with <c>=</c>.
/// </summary>
internal static class SheetCsv
{
    public static void Write(Sheet sheet, TextWriter output)
    {
        WriteRecord(output, sheet.Columns.Select(column => column.Name));
        foreach (var row in sheet.Rows) WriteRecord(output, row.Select(Text));
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString("F2", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => Formula.Guarded(cell.ToString()!),
    };

    private static void WriteRecord(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Quoted)));
        output.Write('\n');
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
