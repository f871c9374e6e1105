namespace Ucj.Coverage.Exchange.Tests.Mutations;

/// <summary>A file of a sound folder as rows of cells; dataset.json has a row for each of its properties.</summary>
internal sealed class SoundFile(string path)
{
    private static readonly string[] JsonColumns = ["value"];
    private readonly string[] _lines = File.ReadAllLines(path);

    public string Name => Path.GetFileName(path);

    private bool IsJson => Path.GetExtension(path) == ".json";

    public string[] Columns => IsJson ? JsonColumns : Cells(_lines[0]);

    /// <summary>The 1-based lines that hold rows.</summary>
    public int[] Lines => [.. Enumerable.Range(1, _lines.Length).Where(line => IsJson ? IsProperty(_lines[line - 1]) : line > 1)];

    /// <summary>What the column of a mutation is called in messages; every row of dataset.json is a property.</summary>
    public string ColumnOf(int line, string column) => IsJson ? PathOf(line) : column;

    /// <summary>The keys that a mutation takes away, to which other files may refer.</summary>
    public IReadOnlyList<string> KeysGone(Mutation mutation) => mutation.Kind switch
    {
        _ when IsJson => [],
        Mutation.FileGone => [.. Lines.Select(line => CellOf(line, Columns[0]))],
        Mutation.RowDoubled => [],
        Mutation.RowGone => [CellOf(mutation.Line, Columns[0])],
        _ when mutation.Column == Columns[0] => [CellOf(mutation.Line, Columns[0])],
        _ => [],
    };

    public string CellOf(int line, string column) => IsJson
        ? ValueOf(_lines[line - 1])
        : Cells(_lines[line - 1])[Array.IndexOf(Columns, column)];

    public string With(Mutation mutation)
    {
        var lines = _lines.ToList();
        var line = lines[mutation.Line - 1];
        switch (mutation.Kind)
        {
            case Mutation.RowGone:
                lines.RemoveAt(mutation.Line - 1);
                break;
            case Mutation.RowDoubled:
                lines.Insert(mutation.Line, line);
                break;
            default:
                lines[mutation.Line - 1] = IsJson
                    ? string.Concat(line.AsSpan(0, line.IndexOf(':') + 1), " ", mutation.Cell, line.EndsWith(',') ? "," : "")
                    : WithCell(line, Array.IndexOf(Columns, mutation.Column), mutation.Cell);
                break;
        }

        return string.Join('\n', lines) + "\n";
    }

    private static bool IsProperty(string line) => line.Contains(':', StringComparison.Ordinal) && !line.EndsWith('{');

    /// <summary>The name of a property with those of the objects it is in, joined by points.</summary>
    private string PathOf(int line)
    {
        var path = new List<string>();
        foreach (var before in _lines.Take(line - 1).Select(text => text.Trim()))
        {
            if (before.StartsWith('}')) path.RemoveAt(path.Count - 1);
            else if (before.EndsWith('{') && before.Contains(':', StringComparison.Ordinal)) path.Add(NameOf(before));
        }

        return string.Join('.', [.. path, NameOf(_lines[line - 1])]);
    }

    private static string NameOf(string line) => line.Split('"')[1];

    private static string ValueOf(string line) => line[(line.IndexOf(':') + 1)..].TrimEnd(',').Trim();

    /// <summary>No cell of the sound folders holds a comma or a quote.</summary>
    private static string[] Cells(string line) => line.Split(',');

    private static string WithCell(string line, int column, string cell)
    {
        var cells = Cells(line);
        cells[column] = cell;
        return string.Join(',', cells);
    }
}
