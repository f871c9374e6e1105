using GraphQL.Types;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Http;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// The cost of an operation: its work. Known once arguments are coerced, so a number costs the same inline and by variable, and
/// what <c>@skip</c> and <c>@include</c> leave out costs nothing.
/// </summary>
/// <remarks>Each fragment is priced once for each kind of region it is asked of, so this is linear in the document.</remarks>
internal sealed class QueryCost
{
    /// <summary>No cost is greater: it is far above any limit, and sums of it still fit.</summary>
    private const long Most = 1_000_000_000_000_000;

    private readonly ExecutionContext _context;
    private readonly Prices _prices;
    private readonly int _types;
    private readonly TimeLimit? _limit;
    private readonly Lazy<Dictionary<string, GraphQLFragmentDefinition>> _definitions;
    private readonly Dictionary<(GraphQLFragmentDefinition Fragment, int Share), Sum> _fragments = [];

    /// <summary>Prices the operation of a context.</summary>
    public QueryCost(ExecutionContext context, Prices prices)
    {
        (_context, _prices, _types) = (context, prices, context.Schema.AllTypes.Count);
        _limit = context.UserContext.TryGetValue(TimeLimit.Entry, out var limit) ? limit as TimeLimit : null;
        _definitions = new(() => context.Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal));
        var root = context.Operation.Operation switch
        {
            OperationType.Mutation => context.Schema.Mutation,
            OperationType.Subscription => context.Schema.Subscription,
            _ => context.Schema.Query,
        };
        var sum = root is null ? default : Price(context.Operation.SelectionSet, root, share: 1);
        (Total, Dearest, DearestPrice) = (Capped(Prices.Operation + (Int128)sum.Once), sum.Dearest ?? "", sum.DearestPrice);
    }

    /// <summary>The cost of all.</summary>
    public long Total { get; }

    /// <summary>The dearest of the fields at the top, as its answer names it.</summary>
    public string Dearest { get; }

    /// <summary>What it costs.</summary>
    public long DearestPrice { get; }

    /// <summary>The page with the most rows asked for.</summary>
    public (string Field, int Rows) LargestPage { get; private set; } = ("", 0);

    private Sum Price(GraphQLSelectionSet? selections, IGraphType type, int share)
    {
        var sum = default(Sum);
        foreach (var node in selections?.Selections ?? [])
        {
            if (IsLeftOut(node)) continue;
            sum = sum.With(node switch
            {
                GraphQLField field => Price(field, type, share),
                GraphQLInlineFragment inline => Price(inline.SelectionSet, TypeOf(inline.TypeCondition, type), share),
                GraphQLFragmentSpread spread => Price(spread, type, share),
                _ => default,
            });
        }

        return sum;
    }

    private Sum Price(GraphQLFragmentSpread spread, IGraphType type, int share)
    {
        if (!_definitions.Value.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment)) return default;
        if (_fragments.TryGetValue((fragment, share), out var known)) return known;
        return _fragments[(fragment, share)] = Price(fragment.SelectionSet, TypeOf(fragment.TypeCondition, type), share);
    }

    private Sum Price(GraphQLField node, IGraphType parent, int share)
    {
        _limit?.ThrowIfOver();
        if (FieldOf(parent, node) is not { } field) return new Sum(Once: Prices.Value(parent.Name));
        var asked = new AskedField(
            node, field, _context.Document, _context.ArgumentValues is { } all && all.TryGetValue(node, out var given) ? given : null, share);
        var inner = node.SelectionSet is not null && field.ResolvedType is { } type
            ? Price(node.SelectionSet, Named(type), _prices.Share(parent.Name, field, asked))
            : new Sum(Once: Prices.Value(parent.Name));
        if (Prices.IsRows(field)) return new Sum(EachRow: inner.Once);
        var entries = (Int128)_prices.Entries(parent.Name, field, asked, _types);
        var values = inner.EachRow > 0 ? inner.Once + (entries * inner.EachRow) : entries * inner.Once;
        if (Prices.IsPage(field) && asked.PageAsked > LargestPage.Rows) LargestPage = (field.Name, asked.PageAsked);
        var price = Capped(_prices.Work(parent.Name, field, asked) + values);
        return new Sum(price, EachRow: 0, (node.Alias?.Name ?? node.Name).StringValue, price);
    }

    private FieldType? FieldOf(IGraphType parent, GraphQLField node) =>
        (parent as IComplexGraphType)?.Fields.Find(node.Name.Value)
        ?? (node.Name.StringValue switch
        {
            "__schema" => _context.Schema.SchemaMetaFieldType,
            "__type" => _context.Schema.TypeMetaFieldType,
            _ => null,
        });

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

    /// <summary>The price of fields beside each other, and the dearest of them.</summary>
    /// <param name="Once">What they cost once.</param>
    /// <param name="EachRow">What they cost for each row of the page they are of.</param>
    /// <param name="Dearest">The dearest, as its answer names it.</param>
    /// <param name="DearestPrice">What that one costs.</param>
    private readonly record struct Sum(long Once = 0, long EachRow = 0, string? Dearest = null, long DearestPrice = 0)
    {
        public Sum With(Sum other)
        {
            var (once, each) = (Capped((Int128)Once + other.Once), Capped((Int128)EachRow + other.EachRow));
            return other.DearestPrice > DearestPrice
                ? new Sum(once, each, other.Dearest, other.DearestPrice)
                : new Sum(once, each, Dearest, DearestPrice);
        }
    }
}
