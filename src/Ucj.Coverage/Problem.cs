using System.Globalization;

namespace Ucj.Coverage;

/// <summary>
/// Something in a dataset folder that cannot be taken in, or (as a note) that was passed over; or something in a model made
/// in memory that contradicts itself.
/// </summary>
/// <param name="File">The file's name, such as <c>workers.csv</c>; empty in a model made in memory, which has no files.</param>
/// <param name="Line">The 1-based line on which the row begins; 0 when the whole file is meant, and in memory.</param>
/// <param name="Column">
/// The column's name; empty when the whole row is meant. In memory, the path of the member, such as <c>Targets[2].Region</c>.
/// </param>
/// <param name="Found">The text found, shortened; empty when nothing was there.</param>
/// <param name="Expectation">What was expected and how to mend it.</param>
public sealed record Problem(string File, int Line, string Column, string Found, Expectation Expectation)
{
    /// <summary>The stable code of the check, such as <c>UNKNOWN_GROUP</c>.</summary>
    public string Code => Expectation.Code;

    /// <summary>The whole message: where, what was found, what was expected, what to do.</summary>
    public string In(Language language)
    {
        var indonesian = language == Language.Id;
        if (File.Length == 0) return Expectation.Said(Column, Found, language);
        var line = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {(indonesian ? "baris" : "line")} {Line}");
        var column = Column.Length == 0 ? "" : $", {(indonesian ? "kolom" : "column")} {Column}";
        return Expectation.Said($"{File}{line}{column}", Found, language);
    }

    /// <summary>The English message.</summary>
    public override string ToString() => In(Language.En);
}
