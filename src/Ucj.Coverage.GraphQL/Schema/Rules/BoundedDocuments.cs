using GraphQL.Execution;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>Reads documents, and lets none through that costs more than it is long, whichever way it came in.</summary>
internal sealed class BoundedDocuments(ServerSettings settings) : IDocumentBuilder
{
    /// <summary>
    /// Characters of a line: where a document breaks off, the parser tells its place by a line of so many spaces, which it makes in
    /// time by the square of their number.
    /// </summary>
    public const int LongestLine = 5_000;

    private readonly GraphQLDocumentBuilder _builder = new();
    private readonly DocumentBound _bound = new(settings.Limits);
    private readonly int _longest = settings.Limits.DocumentCharacters;

    /// <inheritdoc/>
    public GraphQLDocument Build(string body)
    {
        if (body.Length > _longest) throw new RefusedError(Throw.TooManyOf("huruf", "characters", body.Length, _longest));
        if (LineOf(body) is var line && line > LongestLine) throw new RefusedError(Throw.LineTooLong(line, LongestLine));
        var document = _builder.Build(body);
        try
        {
            _bound.Check(document);
        }
        catch (CoverageException refused)
        {
            throw new RefusedError(refused);
        }

        return document;
    }

    /// <summary>The longest line.</summary>
    private static int LineOf(string body)
    {
        var longest = 0;
        foreach (var line in body.AsSpan().SplitAny('\n', '\r')) longest = Math.Max(longest, line.End.Value - line.Start.Value);
        return longest;
    }
}
