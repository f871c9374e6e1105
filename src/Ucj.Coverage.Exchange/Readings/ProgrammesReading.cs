using System.Text.RegularExpressions;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>Programmes joined by other signs than a plus: <c>JKK, JKM</c>.</summary>
internal static partial class ProgrammesReading
{
    public static ProgrammeSet? Of(string text) =>
        ProgrammeSet.TryParse(Signs().Replace(CellText.Plain(text).ToUpperInvariant(), "+"), null, out var programmes) ? programmes : null;

    [GeneratedRegex(@"\s*[-+,;&/|\s]\s*")]
    private static partial Regex Signs();
}
