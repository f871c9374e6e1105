using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

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
