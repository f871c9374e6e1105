using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of a list.</summary>
internal abstract class ConnectionType<TNode, TNodeType, TEdgeType> : ObjectGraphType<Page<TNode>>
    where TNodeType : class, IGraphType
    where TEdgeType : EdgeType<TNode, TNodeType>
{
    /// <summary>Declares the fields.</summary>
    protected ConnectionType(string name)
    {
        Name = name;
        Description = "One page of a list.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TNodeType>>>>("nodes")
            .Description("The rows of the page.")
            .Resolve(c => c.Source.Edges.Select(edge => edge.Node));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TEdgeType>>>>("edges")
            .Description("The rows of the page with their cursors.")
            .Resolve(c => c.Source.Edges);
        Field<NonNullGraphType<PageInfoType>>("pageInfo")
            .Description("Where the page stands in the list.")
            .Resolve(c => PageInfo.Of(c.Source));
        Field<NonNullGraphType<IntGraphType>>("totalCount")
            .Description("Rows of the whole list.")
            .Resolve(c => c.Source.TotalCount);
    }
}

/// <summary>A row with its cursor.</summary>
internal abstract class EdgeType<TNode, TNodeType> : ObjectGraphType<Edge<TNode>>
    where TNodeType : class, IGraphType
{
    /// <summary>Declares the fields.</summary>
    protected EdgeType(string name)
    {
        Name = name;
        Description = "A row with its cursor.";
        Field<NonNullGraphType<StringGraphType>>("cursor")
            .Description("The row's place in the list, for 'after'; opaque.")
            .Resolve(c => c.Source.Cursor);
        Field<NonNullGraphType<TNodeType>>("node").Description("The row.").Resolve(c => c.Source.Node);
    }
}

/// <summary>Where a page stands.</summary>
internal sealed class PageInfoType : ObjectGraphType<PageInfo>
{
    /// <summary>Declares the fields.</summary>
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page stands in its list.";
        Field<NonNullGraphType<BooleanGraphType>>("hasNextPage")
            .Description("Whether rows follow.")
            .Resolve(c => c.Source.HasNext);
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage")
            .Description("Whether rows precede.")
            .Resolve(c => c.Source.HasPrevious);
        Field<StringGraphType>("startCursor").Description("Cursor of the page's first row; null when it is empty.")
            .Resolve(c => c.Source.StartCursor);
        Field<StringGraphType>("endCursor")
            .Description("Cursor of the page's last row, for 'after'; null when it is empty.")
            .Resolve(c => c.Source.EndCursor);
    }
}

/// <summary>A row of coverage with its cursor.</summary>
internal sealed class CoverageEdgeType() : EdgeType<CoverageEntry, CoverageRowType>("CoverageEdge");

/// <summary>One page of coverage.</summary>
internal sealed class CoverageConnectionType()
    : ConnectionType<CoverageEntry, CoverageRowType, CoverageEdgeType>("CoverageConnection");
