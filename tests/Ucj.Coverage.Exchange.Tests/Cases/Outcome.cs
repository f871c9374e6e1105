using System.Globalization;

namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>What must come of one cell of a folder: a row of <c>outcomes.csv</c>.</summary>
public sealed record Outcome(string Folder, string File, int Line, string Column, string Kind, string Reason)
{
    private const int Columns = 6;

    /// <summary>All rows; the last column may be quoted and hold commas.</summary>
    public static IEnumerable<Outcome> Read() =>
        from line in System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "outcomes.csv")).Skip(1)
        let cells = line.Split(',', Columns)
        select new Outcome(
            cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4], cells[5].Trim('"'));

    /// <summary>What the cell must be read as, without what the row says of it.</summary>
    public string Value => Reason.StartsWith("the one nagari", StringComparison.Ordinal) ? "13.11.01.2001" : Reason.Split(" (")[0];
}
