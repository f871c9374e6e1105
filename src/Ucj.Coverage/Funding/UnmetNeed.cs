namespace Ucj.Coverage.Funding;

/// <summary>Workers of a need whom no purse pays for, and why.</summary>
/// <param name="Need">The need.</param>
/// <param name="Workers">How many of its workers stay without cover, 1 or more.</param>
/// <param name="Kind">How near any purse came to paying for them: the one thing that would have to change.</param>
/// <param name="Purses">The purses that came that near, each with its reason, in order of use; none when there is no purse.</param>
public sealed record UnmetNeed(FundingNeed Need, int Workers, RefusalKind Kind, IReadOnlyList<PurseRefusal> Purses)
{
    /// <summary>The reason as a sentence.</summary>
    public Phrase Text => Purses.Count == 0
        ? new("Tidak ada sumber dana.", "There is no purse.")
        : new(Sentence(Language.Id), Sentence(Language.En));

    private string Sentence(Language language)
    {
        var text = string.Join("; ", Purses.Select(refusal => refusal.Text.In(language))) + ".";

        // An id is spelt as it is, at the beginning of a sentence too.
        return text.StartsWith(Purses[0].SourceId, StringComparison.Ordinal) ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
