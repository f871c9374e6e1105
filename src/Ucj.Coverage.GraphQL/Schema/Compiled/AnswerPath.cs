namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Where in an answer a field of a document is written: once, or once for every item of the lists above it.</summary>
/// <param name="Parts">Names as in the answer, and <see cref="ListPlace"/> for the item of a list.</param>
/// <param name="IsWrittenOnce">Whether items share what is written there, so that only the first of them is seen writing it.</param>
internal sealed record AnswerPath(IReadOnlyList<object> Parts, bool IsWrittenOnce)
{
    /// <summary>The path that nothing has been added to.</summary>
    public static AnswerPath Root { get; } = new([], IsWrittenOnce: false);

    /// <summary>A field of an object.</summary>
    public AnswerPath Then(string name) => this with { Parts = [.. Parts, name] };

    /// <summary>An item of a list.</summary>
    public AnswerPath Then(ListPlace list) => this with { Parts = [.. Parts, list] };

    /// <summary>An object that items of the lists above may have in common.</summary>
    public AnswerPath Shared() => this with { IsWrittenOnce = IsWrittenOnce || Parts.Any(part => part is ListPlace) };
}
