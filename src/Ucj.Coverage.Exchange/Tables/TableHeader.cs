using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Readings;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The header of one file: which column stands where.</summary>
internal sealed class TableHeader
{
    private readonly string _file;
    private readonly ProblemLog _log;
    private readonly string[] _names;
    private readonly HashSet<int> _noted = [];

    private TableHeader(string file, ProblemLog log, string[] names, Column?[] columns) =>
        (_file, _log, _names, Columns) = (file, log, names, columns);

    /// <summary>The columns by their place in the file; absent where nothing is known by the name.</summary>
    public Column?[] Columns { get; }

    /// <summary>Reads the header, noting what is unusual about it.</summary>
    /// <returns>The header, or <see langword="null"/> when it was reported as unusable.</returns>
    public static TableHeader? Read(CsvRecords records, TableLayout layout, ProblemLog log)
    {
        if (!records.Read())
        {
            log.Report(layout.File, RejectedRows.HeaderLine, "", "", Expect.Header);
            return null;
        }

        var (file, line) = (layout.File, records.Line);
        string[] cells = [.. Enumerable.Range(0, records.Count).Select(cell => records[cell].ToString())];
        if (cells.Any(name => name.Contains(Utf8Text.Undecodable)))
        {
            log.Report(file, line, "", string.Join(',', cells), Expect.Utf8);
            return null;
        }

        NoteDialect(records, layout, log);
        string[] names = Array.ConvertAll(cells, HeaderCell.Of);
        var columns = Array.ConvertAll(names, layout.Find);
        var usable = true;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is null)
            {
                if (names[i].Length > 0) log.Note(file, line, names[i], names[i], Expect.KnownColumn);
            }
            else if (columns.AsSpan(0, i).Contains(columns[i]))
            {
                log.Report(file, line, names[i], names[i], Expect.ColumnOnce);
                usable = false;
            }
        }

        foreach (var missing in layout.Columns.Where(column => column.IsRequired && !columns.Contains(column)))
        {
            log.Report(file, line, missing.Name, "", Expect.Column);
            usable = false;
        }

        return usable ? new TableHeader(file, log, names, columns) : null;
    }

    /// <summary>The names of the columns as they stand, by their place.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The name above a column; empty when there is none.</summary>
    public string NameOf(int place) => Columns[place]?.Name ?? _names[place];

    /// <summary>Notes, once a column, that there is something in a column without a name.</summary>
    public void NoteNameless(int place, int line, ReadOnlySpan<char> cell)
    {
        if (_names[place].Length == 0 && _noted.Add(place))
            _log.Note(_file, line, "", NikReading.HiddenInCell(cell.ToString()), Passed.NamelessColumn);
    }

    /// <summary>Notes, once, that rows have more cells than the header, with nothing in them.</summary>
    public void NoteTrailing(int line, int cells)
    {
        if (_noted.Add(-1))
            _log.Note(_file, line, "", cells.ToString(System.Globalization.CultureInfo.InvariantCulture), Passed.TrailingCells);
    }

    private static void NoteDialect(CsvRecords records, TableLayout layout, ProblemLog log)
    {
        var dialect = records.Dialect;
        if (dialect.Title is { Separator: not null } excel)
            log.Note(layout.File, excel.Line, "", excel.Text, Passed.SeparatorLine(dialect.Delimiter));
        else if (dialect.Title is { } title && layout.Columns.Count > 0)
            log.Note(layout.File, title.Line, "", title.Text, Passed.TitleRows(records.Line));
        if (dialect.Delimiter == '\t') log.Note(layout.File, records.Line, "", "\\t", Passed.Tabs);
    }
}
