using System.Globalization;
using Spectre.Console;

namespace Ucj.Coverage.Cli.Output;

/// <summary>Writes a sheet as a table for people.</summary>
internal static class SheetTable
{
    public static void Write(Sheet sheet, Session session)
    {
        var numbers = NumbersOf(session.Language);
        var table = new Table { Border = TableBorder.Simple };
        var rows = sheet.Rows.ToList();
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var column = new TableColumn(new Text(sheet.Columns[i].Heading.In(session.Language)));
            if (rows.Exists(row => row[i] is long or decimal)) column.RightAligned();
            table.AddColumn(column);
        }

        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(TextOf(cell, numbers))));
        Terminal.For(session.Output).Write(table);
    }

    /// <summary>Writes each row as a list of its own, for sheets that are too wide; empty cells are left out.</summary>
    public static void WriteRecords(Sheet sheet, Session session)
    {
        var numbers = NumbersOf(session.Language);
        foreach (var row in sheet.Rows)
        {
            var record = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().RightAligned());
            for (var i = 0; i < sheet.Columns.Count; i++)
            {
                if (row[i] is null) continue;
                record.AddRow(new Text(sheet.Columns[i].Heading.In(session.Language)), new Text(TextOf(row[i], numbers)));
            }

            Terminal.For(session.Output).Write(record);
            session.Output.WriteLine();
        }
    }

    private static string TextOf(object? cell, NumberFormatInfo numbers) => cell switch
    {
        null => "",
        long number => number.ToString("N0", numbers),
        decimal number => number.ToString("N2", numbers),
        _ => cell.ToString()!,
    };

    /// <summary>1.234.567,89 in Indonesian, 1,234,567.89 in English.</summary>
    private static NumberFormatInfo NumbersOf(Language language)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        if (language == Language.Id) (numbers.NumberGroupSeparator, numbers.NumberDecimalSeparator) = (".", ",");
        return numbers;
    }
}
