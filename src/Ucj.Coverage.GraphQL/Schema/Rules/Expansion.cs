using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// How many selections the operations of a document have when each fragment is written out wherever it is spread. Fragments
/// are counted once each, so counting is linear in the document, and no count is above <see cref="Most"/>.
/// </summary>
internal sealed class Expansion
{
    /// <summary>No count is greater; any limit is below.</summary>
    public const int Most = 1_000_000_000;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Counts a document.</summary>
    public Expansion(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>()) Count = Sum(Count, Of(operation.SelectionSet));
    }

    /// <summary>The selections of all operations.</summary>
    public int Count { get; }

    /// <summary>Whether some fragment is spread within itself, which would never end; counting it stops there.</summary>
    public bool HasCycle { get; private set; }

    private int Of(GraphQLSelectionSet? selections)
    {
        var sum = 0;
        foreach (var node in selections?.Selections ?? [])
        {
            sum = Sum(sum, 1 + node switch
            {
                GraphQLField field => Of(field.SelectionSet),
                GraphQLInlineFragment inline => Of(inline.SelectionSet),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.StringValue),
                _ => 0,
            });
        }

        return sum;
    }

    private int Of(string fragment)
    {
        if (_known.TryGetValue(fragment, out var count)) return count;
        if (!_fragments.TryGetValue(fragment, out var definition)) return 0;
        if (!_open.Add(fragment))
        {
            HasCycle = true;
            return 0;
        }

        _known[fragment] = Of(definition.SelectionSet);
        _open.Remove(fragment);
        return _known[fragment];
    }

    private static int Sum(int one, int other) => (int)Math.Min((long)one + other, Most);
}
