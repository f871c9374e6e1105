namespace Ucj.Coverage;

/// <summary>One text in the two languages of the product.</summary>
/// <param name="Id">The Indonesian text.</param>
/// <param name="En">The English text.</param>
public readonly record struct Phrase(string Id, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Id ? Id : En;

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
