using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>Writes the rows of one file of the folder, as <see cref="TableReader"/> reads them.</summary>
internal sealed class TableWriter
{
    private const char ListSeparator = '|';

    private readonly string?[] _cells;

    private TableWriter(TableLayout layout) => _cells = new string?[layout.Columns.Count];

    /// <summary>Writes a whole file: UTF-8, commas, LF, quotes as in RFC 4180, no cell a <see cref="Formula"/>.</summary>
    public static void Write<T>(string folder, TableLayout layout, IEnumerable<T> rows, Action<TableWriter, T> put)
    {
        using var text = new StreamWriter(PrivateFile.Create(Path.Combine(folder, layout.File)), new UTF8Encoding(false));
        text.NewLine = "\n";
        using var csv = new CsvWriter(text, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
        });
        WriteRecord(csv, layout.Columns.Select(column => column.Name));
        var writer = new TableWriter(layout);
        foreach (var row in rows)
        {
            Array.Clear(writer._cells);
            put(writer, row);
            WriteRecord(csv, writer._cells);
        }
    }

    public TableWriter Put(Column column, string? cell)
    {
        _cells[column.Ordinal] = cell;
        return this;
    }

    public TableWriter Put(Column column, YearMonth? month) =>
        Put(column, month is { } given ? ContributionMonth.Format(given) : null);

    public TableWriter Put(Column column, bool? flag) =>
        Put(column, flag is { } given ? given ? "true" : "false" : null);

    public TableWriter Put(Column column, long? number) => Put(column, number?.ToString(CultureInfo.InvariantCulture));

    public TableWriter Put(Column column, decimal? number) => Put(column, number?.ToString(CultureInfo.InvariantCulture));

    public TableWriter Put(Column column, Rupiah? amount) => Put(column, amount?.ToString());

    public TableWriter Put(Column column, Percent? percent) => Put(column, percent?.ToString());

    public TableWriter Put(Column column, Regions.RegionCode? region) => Put(column, region?.ToString());

    public TableWriter Put(Column column, Workers.RiskClass? risk) => Put(column, risk?.ToString());

    public TableWriter PutList(Column column, IEnumerable<string> items) =>
        Put(column, string.Join(ListSeparator, items));

    private static void WriteRecord(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell is null ? null : Formula.Guarded(cell));
        csv.NextRecord();
    }
}
