namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The columns of one file of the folder; reading and writing share it.</summary>
internal sealed class TableLayout(string file)
{
    private readonly List<Column> _columns = [];

    /// <summary>The name of the file.</summary>
    public string File { get; } = file;

    /// <summary>The columns in the order in which they are written.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Declares a column that every file and every row must have.</summary>
    public Column Required(string name, CellKind kind = CellKind.Text) => Add(name, isRequired: true, kind);

    /// <summary>Declares a column that may be absent or empty.</summary>
    public Column Optional(string name, CellKind kind = CellKind.Text) => Add(name, isRequired: false, kind);

    /// <summary>The column of a name, in any case; none when there is no such column.</summary>
    public Column? Find(string name) =>
        _columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private Column Add(string name, bool isRequired, CellKind kind)
    {
        var column = new Column(name, _columns.Count, isRequired, kind);
        _columns.Add(column);
        return column;
    }
}
