namespace Ucj.Coverage.Exchange.Tables;

/// <summary>One column of a table.</summary>
/// <param name="Name">Its name in the header row.</param>
/// <param name="Ordinal">Its 0-based place in the layout; where it stands in a file is the file's affair.</param>
/// <param name="IsRequired">Whether the column and every cell of it must be given.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record Column(string Name, int Ordinal, bool IsRequired, CellKind Kind = CellKind.Text);
