using System.Text;

namespace Ucj.Coverage.Cli.Output;

/// <summary>
/// Writes a sheet as a table for people that fits their terminal: no number, month or code is broken, and what is left
/// out of it is named.
/// </summary>
internal static class SheetTable
{
    public static void Write(Sheet sheet, Session session)
    {
        var shown = new ShownSheet(sheet, session);
        if (TableLayout.Of(shown, session.Width) is not { } layout)
        {
            SheetRecords.Write(shown, session);
            return;
        }

        Write(shown, layout, session.Output);
        SayWhatIsLeftOut(shown, layout, session);
    }

    /// <summary>Writes a table under its heading, a blank line before both; nothing where it has no rows.</summary>
    public static void Write(string heading, Sheet sheet, Session session)
    {
        if (!sheet.Rows.Any()) return;
        session.Output.WriteLine();
        session.Tell(heading);
        Write(sheet, session);
    }

    private static void Write(ShownSheet sheet, TableLayout layout, TextWriter output)
    {
        WriteRow(sheet, layout, output, sheet.Headings, isHeading: true);
        output.WriteLine(new string('─', layout.Width));
        foreach (var row in sheet.Rows) WriteRow(sheet, layout, output, row, isHeading: false);
    }

    /// <summary>One row, in as many lines as its highest cell; a heading stands on the line below it.</summary>
    private static void WriteRow(ShownSheet sheet, TableLayout layout, TextWriter output, string[] texts, bool isHeading)
    {
        List<string>[] cells = [.. layout.Columns.Select((column, i) => TextFold.Lines(texts[column], layout.Widths[i]))];
        var height = cells.Max(cell => cell.Count);
        var line = new StringBuilder();
        for (var y = 0; y < height; y++)
        {
            line.Append(' ', layout.Margin);
            for (var i = 0; i < cells.Length; i++)
            {
                var at = isHeading ? y - (height - cells[i].Count) : y;
                var text = at >= 0 && at < cells[i].Count ? cells[i][at] : "";
                line.Append(sheet.IsNumber[layout.Columns[i]] ? text.PadLeft(layout.Widths[i]) : text.PadRight(layout.Widths[i]));
                line.Append(' ', layout.Gap);
            }

            output.WriteLine(line.ToString().TrimEnd());
            line.Clear();
        }
    }

    private static void SayWhatIsLeftOut(ShownSheet sheet, TableLayout layout, Session session)
    {
        string[] absent = [.. Enumerable.Range(0, sheet.Headings.Length).Except(layout.Columns).Select(column => NameOf(sheet, column))];
        if (absent.Length == 0) return;
        var names = string.Join(", ", absent);
        session.Error.WriteLine(session.Say(
            $"{absent.Length} kolom tidak ditampilkan pada lebar {session.Width}: {names}. --format csv memuat semuanya.",
            $"{absent.Length} {(absent.Length == 1 ? "column" : "columns")} left out at {session.Width} columns: {names}. --format csv has all."));
    }

    /// <summary>The heading of a column; with it what all rows say in it.</summary>
    private static string NameOf(ShownSheet sheet, int column) =>
        sheet.IsSaidOnce(column) && sheet.Rows[0][column] is { Length: > 0 } value ? $"{sheet.Headings[column]} ({value})" : sheet.Headings[column];
}
