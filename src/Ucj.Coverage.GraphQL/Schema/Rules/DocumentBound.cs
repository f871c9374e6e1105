using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// Refuses a document that costs more to look at than it is long. It is asked right after parsing, before any rule of the package
/// walks the document; its own walks are linear, and every later one is bounded by what it lets through.
/// </summary>
/// <remarks>
/// Written selections bound what is read once; expanded ones, every fragment counted wherever it is spread, what is read along the
/// fragments. Directives leave nothing out: what is not included is walked all the same. Nodes bound arguments and values,
/// definitions what is searched for one by one, lengths of names what is compared with the names there are.
/// </remarks>
internal sealed class DocumentBound(LimitSettings limits)
{
    /// <summary>Operations and fragments of a document: the package finds a fragment by going through them.</summary>
    public const int MostDefinitions = 200;

    /// <summary>Variables of an operation: each use of one is looked for among them.</summary>
    public const int MostVariables = 200;

    /// <summary>Characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>Nodes of the syntax tree for each selection that may be written.</summary>
    public const int NodesPerSelection = 10;

    /// <summary>Looks at a document.</summary>
    /// <exception cref="CoverageException">It is larger than documents may be.</exception>
    public void Check(GraphQLDocument document)
    {
        if (document.Definitions.Count > MostDefinitions) throw Throw.TooManyOf("operasi dan fragmen", "operations and fragments", document.Definitions.Count, MostDefinitions);
        new Nodes(limits).VisitAsync(document, default).AsTask().GetAwaiter().GetResult(); // never waits: it is all in memory
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (operation.Variables?.Count > MostVariables) throw Throw.TooManyOf("variabel", "variables", operation.Variables.Count, MostVariables);
        }

        var expanded = new Expansion(document).Count;
        if (expanded > limits.ExpandedSelections) throw Throw.ExpandsTooFar(limits.ExpandedSelections);
    }

    /// <summary>Counts what is written.</summary>
    private sealed class Nodes(LimitSettings limits) : ASTVisitor<NullVisitorContext>
    {
        private readonly int _most = limits.Selections * NodesPerSelection;
        private int _nodes;
        private int _selections;

        public override ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
        {
            if (node is null) return default;
            if (++_nodes > _most) throw Throw.TooManyOf("nama, argumen, dan nilai atau lebih", "names, arguments and values or more", _nodes, _most);
            if (node is ISelectionNode && ++_selections > limits.Selections) throw Throw.TooManySelections(limits.Selections);
            if (node is GraphQLName { Value.Length: > LongestName and var length } name)
                throw Throw.NameTooLong(name.Value[..20].ToString(), length, LongestName);
            return base.VisitAsync(node, context);
        }
    }
}
