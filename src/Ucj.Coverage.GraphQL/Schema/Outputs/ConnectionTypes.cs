using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of a list.</summary>
internal abstract class ConnectionType<TNode, TNodeType, TEdgeType> : ObjectGraphType<Page<TNode>>
    where TNode : notnull
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
            .ReadAll(it => it.Nodes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TEdgeType>>>>("edges")
            .Description("The rows of the page with their cursors.")
            .ReadAll(it => it.Edges);
        Field<NonNullGraphType<PageInfoType>>("pageInfo")
            .Description("Where the page stands in the list.")
            .Read(it => new PageInfo(it.HasNext, it.HasPrevious, it.StartCursor, it.EndCursor));
        Field<NonNullGraphType<IntGraphType>>("totalCount")
            .Description("Rows of the whole list.")
            .Read(it => it.TotalCount);
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
            .Read(it => it.Cursor);
        Field<NonNullGraphType<TNodeType>>("node").Description("The row.").Read(it => it.Node);
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
            .Read(it => it.HasNext);
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage")
            .Description("Whether rows precede.")
            .Read(it => it.HasPrevious);
        Field<StringGraphType>("startCursor").Description("Cursor of the page's first row; null when it is empty.")
            .Read(it => it.StartCursor);
        Field<StringGraphType>("endCursor")
            .Description("Cursor of the page's last row, for 'after'; null when it is empty.")
            .Read(it => it.EndCursor);
    }
}

/// <summary>A row of coverage with its cursor.</summary>
internal sealed class CoverageEdgeType() : EdgeType<CoverageEntry, CoverageRowType>("CoverageEdge");

/// <summary>One page of coverage.</summary>
internal sealed class CoverageConnectionType()
    : ConnectionType<CoverageEntry, CoverageRowType, CoverageEdgeType>("CoverageConnection");
