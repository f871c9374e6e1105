using GraphQL.Execution;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>Reads documents, and lets none through that costs more than it is long, whichever way it came in.</summary>
internal sealed class BoundedDocuments(ServerSettings settings) : IDocumentBuilder
{
    private readonly GraphQLDocumentBuilder _builder = new();
    private readonly DocumentBound _bound = new(settings.Limits);
    private readonly int _longest = settings.Limits.DocumentCharacters;

    /// <inheritdoc/>
    public GraphQLDocument Build(string body)
    {
        if (body.Length > _longest) throw new RefusedError(Throw.TooManyOf("huruf", "characters", body.Length, _longest));
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
}
