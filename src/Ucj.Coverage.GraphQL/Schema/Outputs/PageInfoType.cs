using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

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
