using System.Globalization;

namespace Ucj.Coverage;

/// <summary>Something in a dataset folder that cannot be taken in, or (as a note) that was passed over.</summary>
/// <param name="File">The file's name, such as <c>workers.csv</c>.</param>
/// <param name="Line">The 1-based line on which the row begins; 0 when the whole file is meant.</param>
/// <param name="Column">The column's name; empty when the whole row is meant.</param>
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
        var line = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {(indonesian ? "baris" : "line")} {Line}");
        var column = Column.Length == 0 ? "" : $", {(indonesian ? "kolom" : "column")} {Column}";
        var found = Found.Length == 0 ? indonesian ? "tidak ada isinya" : "nothing" : $"'{Found}'";
        return indonesian
            ? $"{File}{line}{column}: ditemukan {found}, seharusnya {Expectation.Expected.Id}. {Expectation.Remedy.Id}"
            : $"{File}{line}{column}: found {found}, expected {Expectation.Expected.En}. {Expectation.Remedy.En}";
    }

    /// <summary>The English message.</summary>
    public override string ToString() => In(Language.En);
}
