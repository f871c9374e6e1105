namespace Ucj.Coverage.Cli.Output;

/// <summary>
/// What was found in a folder, a line each, as a person reads it. Where there are many of one file, column and code, the
/// first few stand for all, and a line says how many more there are; <c>ucj check --format csv</c> gives every one.
/// </summary>
internal static class Findings
{
    private const int MostOfAKind = 20;
    private const int Shown = 3;

    /// <summary>The lines of some findings.</summary>
    /// <param name="found">The findings, in the order in which they are told.</param>
    /// <param name="language">The language.</param>
    /// <param name="withCode">Whether each is told with its code before it, as warnings are.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<Problem> found, Language language, bool withCode = false)
    {
        var kinds = found.GroupBy(KindOf).ToDictionary(kind => kind.Key, kind => kind.Count());
        var told = new Dictionary<(string, string, string), int>();
        foreach (var one in found)
        {
            var (kind, count) = (KindOf(one), kinds[KindOf(one)]);
            var before = told.GetValueOrDefault(kind);
            told[kind] = before + 1;
            if (count <= MostOfAKind || before < Shown) yield return withCode ? $"[{one.Code}] {one.In(language)}" : one.In(language);
            else if (before == Shown) yield return MoreOf(one, count - Shown).In(language);
        }
    }

    private static (string File, string Column, string Code) KindOf(Problem one) => (one.File, one.Column, one.Code);

    private static Phrase MoreOf(Problem first, int count)
    {
        var (column, kolom) = first.Column.Length == 0 ? ("", "") : ($", column {first.Column}", $", kolom {first.Column}");
        return new(
            $"{first.File}{kolom}: {count:N0} lagi sejenis [{first.Code}], mulai baris {first.Line}. Semuanya: ucj check FOLDER --format csv.",
            $"{first.File}{column}: {count:N0} more of this kind [{first.Code}], from line {first.Line} on. All of them: ucj check FOLDER --format csv.");
    }
}
