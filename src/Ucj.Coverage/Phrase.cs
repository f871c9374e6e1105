namespace Ucj.Coverage;

/// <summary>One text in the two languages of the product.</summary>
/// <param name="Id">The Indonesian text.</param>
/// <param name="En">The English text.</param>
public readonly record struct Phrase(string Id, string En)
{
    /// <summary>A text with values in it: money and percentages have the separators of each language.</summary>
    /// <param name="id">The Indonesian text.</param>
    /// <param name="en">The English text.</param>
    public Phrase(Sentence<Indonesian> id, Sentence<English> en)
        : this(id.End(), en.End())
    {
    }

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Id ? Id : En;

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
