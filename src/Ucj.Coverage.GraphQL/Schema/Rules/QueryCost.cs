using GraphQL.Types;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Reporting;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// The cost of an operation: about the values it answers. Known once arguments are coerced, so a number costs the same
/// inline and by variable, and what <c>@skip</c> and <c>@include</c> leave out costs nothing. Introspection is free.
/// </summary>
/// <remarks>Each fragment is priced once for each page size, so work is linear in the document.</remarks>
internal sealed class QueryCost
{
    /// <summary>No cost is greater: it is far above any limit, and sums of it still fit.</summary>
    private const long Most = 1_000_000_000_000_000;

    private readonly ExecutionContext _context;
    private readonly Lazy<Dictionary<string, GraphQLFragmentDefinition>> _definitions;
    private readonly Dictionary<(GraphQLFragmentDefinition Fragment, int Rows), long> _fragments = [];

    /// <summary>Prices the operation of a context.</summary>
    public QueryCost(ExecutionContext context)
    {
        _context = context;
        _definitions = new(() => context.Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal));
        var root = context.Operation.Operation switch
        {
            OperationType.Mutation => context.Schema.Mutation,
            OperationType.Subscription => context.Schema.Subscription,
            _ => context.Schema.Query,
        };
        if (root is not null) Price(context.Operation.SelectionSet, root, rows: 0, isRoot: true);
    }

    /// <summary>The cost of all.</summary>
    public long Total { get; private set; }

    /// <summary>The dearest of the fields at the top, as its answer names it.</summary>
    public string Dearest { get; private set; } = "";

    /// <summary>What it costs.</summary>
    public long DearestPrice { get; private set; }

    /// <summary>The page with the most rows asked for.</summary>
    public (string Field, int Rows) LargestPage { get; private set; } = ("", 0);

    private long Price(GraphQLSelectionSet? selections, IGraphType type, int rows, bool isRoot = false)
    {
        var sum = 0L;
        foreach (var node in selections?.Selections ?? [])
        {
            if (IsLeftOut(node)) continue;
            var price = node switch
            {
                GraphQLField field => Price(field, type, rows),
                GraphQLInlineFragment inline => Price(inline.SelectionSet, TypeOf(inline.TypeCondition, type), rows, isRoot),
                GraphQLFragmentSpread spread => Price(spread, type, rows, isRoot),
                _ => 0,
            };
            sum = Capped(sum + (Int128)price);
            if (!isRoot || node is not GraphQLField top) continue;
            Total = Capped(Total + (Int128)price);
            if (price > DearestPrice) (Dearest, DearestPrice) = ((top.Alias?.Name ?? top.Name).StringValue, price);
        }

        return sum;
    }

    private long Price(GraphQLFragmentSpread spread, IGraphType type, int rows, bool isRoot)
    {
        if (!_definitions.Value.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment)) return 0;
        if (!isRoot && _fragments.TryGetValue((fragment, rows), out var known)) return known;
        return _fragments[(fragment, rows)] = Price(fragment.SelectionSet, TypeOf(fragment.TypeCondition, type), rows, isRoot);
    }

    private long Price(GraphQLField node, IGraphType parent, int rows)
    {
        if (parent is not IComplexGraphType complex || complex.Fields.Find(node.Name.Value) is not { } field) return 0;
        var size = Prices.IsPage(field) ? PageSize(node) : 0;
        var entries = rows > 0 && Prices.IsList(field) ? rows : Prices.Entries(field);
        var inner = field.ResolvedType is { } type ? Price(node.SelectionSet, Named(type), size) : 0;
        return Capped(entries * ((Int128)Prices.Own(field) + inner) + RunsOf(node) * (Int128)Prices.Run);
    }

    /// <summary>How many times an answer goes through all workers.</summary>
    private int RunsOf(GraphQLField node) =>
        _context.ArgumentValues is { } all && all.TryGetValue(node, out var arguments)
            ? arguments.Values.Sum(argument => argument.Value is IComputedQuestion question ? question.Runs : 0)
            : 0;

    private int PageSize(GraphQLField node)
    {
        var size = Number(node, "first") ?? Number(node, "last") ?? PageRequest.DefaultSize;
        if (size > LargestPage.Rows) LargestPage = (node.Name.StringValue, size);
        return Math.Clamp(size, 1, PageRequest.LargestSize);
    }

    private int? Number(GraphQLField node, string name) =>
        _context.ArgumentValues is { } all
        && all.TryGetValue(node, out var arguments)
        && arguments.TryGetValue(name, out var argument)
            ? argument.Value as int?
            : null;

    private bool IsLeftOut(ASTNode node) =>
        _context.DirectiveValues is { } all
        && all.TryGetValue(node, out var directives)
        && ((directives.TryGetValue("skip", out var skip) && skip.GetArgument<bool>("if"))
            || (directives.TryGetValue("include", out var include) && !include.GetArgument<bool>("if")));

    private IGraphType TypeOf(GraphQLTypeCondition? condition, IGraphType otherwise) =>
        condition is null ? otherwise : _context.Schema.AllTypes[condition.Type.Name.Value] ?? otherwise;

    private static IGraphType Named(IGraphType type) => type switch
    {
        NonNullGraphType { ResolvedType: { } inner } => Named(inner),
        ListGraphType { ResolvedType: { } inner } => Named(inner),
        _ => type,
    };

    private static long Capped(Int128 price) => (long)Int128.Min(price, Most);
}
