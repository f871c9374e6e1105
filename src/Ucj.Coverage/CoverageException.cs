namespace Ucj.Coverage;

/// <summary>
/// Something well-formed that cannot be answered: a month without law, a region nobody knows, a total where only
/// workers would do. Misuse of the library is an <see cref="ArgumentException"/> instead, and bad input rows are a
/// result that lists them.
/// </summary>
public sealed class CoverageException : Exception
{
    /// <summary>Creates the exception; its <see cref="Exception.Message"/> is the English text.</summary>
    /// <param name="code">A stable upper-snake code, such as <c>UNKNOWN_REGION</c>.</param>
    /// <param name="text">What was found, what was expected and what to do.</param>
    public CoverageException(string code, Phrase text)
        : base(text.En)
    {
        Code = code;
        Text = text;
    }

    /// <summary>The stable code of this refusal; it never changes with the wording.</summary>
    public string Code { get; }

    /// <summary>The message in both languages.</summary>
    public Phrase Text { get; }
}
