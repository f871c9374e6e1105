using System.Text.Json;

namespace Ucj.Coverage.Cli.Output;

/// <summary>A result as rows of cells: text, a whole number, a decimal of two places, yes or no, or nothing.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">
/// The rows, a cell for each column: <see cref="string"/>, <see cref="Worded"/>, <see cref="long"/>, <see cref="decimal"/>,
/// <see cref="bool"/> or nothing.
/// </param>
internal sealed record Sheet(IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>What is doubtful about the result; part of it as JSON, and said on the error stream in every format.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>The sheet without some of its columns.</summary>
    public Sheet Without(Predicate<SheetColumn> dropped)
    {
        int[] kept = [.. Enumerable.Range(0, Columns.Count).Where(i => !dropped(Columns[i]))];
        return this with
        {
            Columns = [.. kept.Select(i => Columns[i])],
            Rows = Rows.Select(row => Array.ConvertAll(kept, i => row[i])),
        };
    }

    /// <summary>Writes the sheet in a format.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="format">The format.</param>
    /// <param name="besides">Writes into JSON what the answer has besides its rows.</param>
    public void Write(Session session, OutputFormat format, Action<Utf8JsonWriter>? besides = null)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                SheetCsv.Write(this, session.Output);
                break;
            case OutputFormat.Json:
                SheetJson.Write(this, session, besides);
                break;
            default:
                SheetTable.Write(this, session);
                break;
        }

        session.Warn(Warnings);
    }
}
