using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// How deep the selections of a document go. Each fragment is measured once, so work is linear in the document.
/// </summary>
internal sealed class SelectionDepths
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>Collects the fragments of a document.</summary>
    public SelectionDepths(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    /// <summary>The fields of a selection, those of its fragments included.</summary>
    public IEnumerable<GraphQLField> Fields(GraphQLSelectionSet selection) =>
        Fields(selection, new(StringComparer.Ordinal));

    /// <summary>The levels of a field: 1 without a selection.</summary>
    public int Of(GraphQLField field) => 1 + Of(field.SelectionSet);

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet selection, HashSet<string> seen) =>
        selection.Selections.SelectMany(node => node switch
        {
            GraphQLField field => [field],
            GraphQLInlineFragment inline => Fields(inline.SelectionSet, seen),
            GraphQLFragmentSpread spread when seen.Add(NameOf(spread))
                && _fragments.TryGetValue(NameOf(spread), out var fragment) => Fields(fragment.SelectionSet, seen),
            _ => [],
        });

    private int Of(GraphQLSelectionSet? selection) => selection is null ? 0 : selection.Selections.Select(node => node switch
    {
        GraphQLField field => Of(field),
        GraphQLInlineFragment inline => Of(inline.SelectionSet),
        GraphQLFragmentSpread spread => OfFragment(NameOf(spread)),
        _ => 0,
    }).DefaultIfEmpty().Max();

    private int OfFragment(string name)
    {
        if (_known.TryGetValue(name, out var depth)) return depth;
        if (!_fragments.TryGetValue(name, out var fragment)) return 0;
        _known[name] = 0; // a cycle ends here; another rule reports it
        return _known[name] = Of(fragment.SelectionSet);
    }

    private static string NameOf(GraphQLFragmentSpread spread) => spread.FragmentName.Name.StringValue;
}
