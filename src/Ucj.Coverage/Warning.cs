namespace Ucj.Coverage;

/// <summary>
/// Something that is doubtful about an answer, or missing from it. It travels with the answer in every output, and
/// changes neither its figures nor an exit code.
/// </summary>
/// <param name="Kind">Which of the known warnings it is.</param>
/// <param name="Text">The whole sentence: what is doubtful, where, since when, and what it means.</param>
/// <param name="Data">What the sentence says, for programs.</param>
public sealed record Warning(WarningKind Kind, Phrase Text, params IReadOnlyList<WarningDatum> Data)
{
    /// <summary>The stable upper-snake code, such as <c>RATE_ABOVE_HUNDRED</c>.</summary>
    public string Code => Coverage.Code.Of(Kind);

    /// <summary>The code and the sentence, as a person reads them.</summary>
    public string In(Language language) => $"[{Code}] {Text.In(language)}";

    /// <summary>The code and the sentence in English.</summary>
    public override string ToString() => In(Language.En);
}
