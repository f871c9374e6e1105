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
    public Column Required(string name) => Add(name, isRequired: true);

    /// <summary>Declares a column that may be absent or empty.</summary>
    public Column Optional(string name) => Add(name, isRequired: false);

    private Column Add(string name, bool isRequired)
    {
        var column = new Column(name, _columns.Count, isRequired);
        _columns.Add(column);
        return column;
    }
}
