namespace Ucj.Coverage.Exchange.Readings;

/// <summary>Codes with other signs between their words: <c>dbh sawit</c>.</summary>
internal static class CodeReading
{
    public static T? Of<T>(string text)
        where T : struct, Enum =>
        Code.TryParse<T>(CellText.Plain(text).Replace(' ', '_').Replace('-', '_'), out var value) ? value : null;
}
