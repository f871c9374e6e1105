namespace Ucj.Coverage.Premiums;

/// <summary>Where a value of law stands.</summary>
/// <param name="Regulation">The regulation: <c>PP 44/2015</c>.</param>
/// <param name="Article">The article or annex: <c>Pasal 16</c>.</param>
/// <param name="Source">Where it was read: an address or a document.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record LegalReference(string Regulation, string Article, string Source, Confidence Confidence)
{
    /// <summary>Regulation and article: <c>PP 44/2015 Pasal 16</c>.</summary>
    public override string ToString() => $"{Regulation} {Article}";
}
