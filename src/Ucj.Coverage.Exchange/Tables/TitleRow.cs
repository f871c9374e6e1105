namespace Ucj.Coverage.Exchange.Tables;

/// <summary>The first line above a header.</summary>
/// <param name="Line">Its 1-based number.</param>
/// <param name="Text">What it says.</param>
/// <param name="Separator">What it says the delimiter is, where it is Excel's <c>sep=</c>.</param>
internal sealed record TitleRow(int Line, string Text, char? Separator);
