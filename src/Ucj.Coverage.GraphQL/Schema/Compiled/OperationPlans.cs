using System.Collections.Concurrent;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>The plans of one operation: one for each way its variables switch fields on and off.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class OperationPlans
{
    /// <summary>Operations with more switches than this are left to the plain path.</summary>
    private const int MostSwitches = 6;

    private readonly ConcurrentDictionary<int, CompiledPlan?> _plans = [];
    private readonly ROM[] _switches;
    private int _sightings;

    /// <summary>Collects the variables that decide on fields.</summary>
    public OperationPlans(GraphQLDocument document) =>
        _switches = [.. document.Definitions.OfType<IHasSelectionSetNode>()
            .SelectMany(definition => Switches(definition.SelectionSet)).Distinct()];

    /// <summary>Notes that the operation was asked again; a document asked once is not worth a plan.</summary>
    /// <returns>How often it has been asked.</returns>
    public int Sight() => Interlocked.Increment(ref _sightings);

    /// <summary>The plan for a request; <see langword="null"/> where only the plain path can answer.</summary>
    public CompiledPlan? For(Variables variables, Func<CompiledPlan?> compile)
    {
        if (_switches.Length > MostSwitches) return null;
        var key = 0;
        foreach (var name in _switches)
        {
            if (!variables.ValueFor(name, out var value) || value.Value is not bool isOn) return null;
            key = (key << 1) | (isOn ? 1 : 0);
        }

        return _plans.TryGetValue(key, out var plan) ? plan : _plans.GetOrAdd(key, _ => compile());
    }

    private static IEnumerable<ROM> Switches(GraphQLSelectionSet? selection) =>
        (selection?.Selections ?? []).SelectMany(node => Variables((node as IHasDirectivesNode)?.Directives)
            .Concat(Switches((node as IHasSelectionSetNode)?.SelectionSet)));

    private static IEnumerable<ROM> Variables(GraphQLDirectives? directives) =>
        from directive in directives ?? Enumerable.Empty<GraphQLDirective>()
        from argument in directive.Arguments ?? Enumerable.Empty<GraphQLArgument>()
        where argument.Value is GraphQLVariable
        select ((GraphQLVariable)argument.Value).Name.Value;
}
