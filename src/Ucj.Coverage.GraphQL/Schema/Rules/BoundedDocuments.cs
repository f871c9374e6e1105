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

    /// <inheritdoc/>
    public GraphQLDocument Build(string body)
    {
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
