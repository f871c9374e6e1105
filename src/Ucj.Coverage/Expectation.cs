namespace Ucj.Coverage;

/// <summary>What a check expects, and how to mend what does not meet it.</summary>
/// <param name="Code">A stable upper-snake code.</param>
/// <param name="Expected">What was expected, as the object of "expected …".</param>
/// <param name="Remedy">What to do, as a whole sentence.</param>
public sealed record Expectation(string Code, Phrase Expected, Phrase Remedy)
{
    /// <summary>The whole message: where, what was found, what was expected, what to do.</summary>
    /// <param name="place">Where.</param>
    /// <param name="found">What was found; empty when nothing was there.</param>
    /// <param name="language">The language.</param>
    internal string Said(string place, string found, Language language) => language == Language.Id
        ? $"{place}: ditemukan {(found.Length == 0 ? "tidak ada isinya" : $"'{found}'")}, seharusnya {Expected.Id}. {Remedy.Id}"
        : $"{place}: found {(found.Length == 0 ? "nothing" : $"'{found}'")}, expected {Expected.En}. {Remedy.En}";
}
