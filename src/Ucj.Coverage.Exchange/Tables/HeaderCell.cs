using Ucj.Coverage.Exchange.Readings;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The name in a cell of a header.</summary>
internal static class HeaderCell
{
    /// <summary>The name without the quotes and the unseen characters around it.</summary>
    public static string Of(string cell) => CellText.Plain(cell.Trim().Trim('"'));
}
