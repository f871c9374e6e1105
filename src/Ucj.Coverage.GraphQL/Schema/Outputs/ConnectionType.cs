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
