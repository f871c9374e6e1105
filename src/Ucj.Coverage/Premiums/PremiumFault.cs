namespace Ucj.Coverage.Premiums;

/// <summary>Why a pack of premium law is refused.</summary>
/// <param name="File">The pack's file.</param>
/// <param name="Path">Where in its JSON: <c>$.rules[0].starts[1].from</c>.</param>
/// <param name="Found">What stands there; <c>nothing</c> when nothing does.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record PremiumFault(string File, string Path, Phrase Found, Phrase Expected)
{
    /// <summary>The whole fault in both languages.</summary>
    public Phrase Text => new(
        $"{File}: {Path}: ditemukan {Found.Id}, seharusnya {Expected.Id}.",
        $"{File}: {Path}: found {Found.En}, expected {Expected.En}.");

    /// <summary>The English text.</summary>
    public override string ToString() => Text.En;
}
