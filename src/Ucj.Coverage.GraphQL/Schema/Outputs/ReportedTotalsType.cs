using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>How complete the totals of a row are.</summary>
internal sealed class ReportedTotalsType : ObjectGraphType<ReportedTotals>
{
    /// <summary>Declares the fields.</summary>
    public ReportedTotalsType()
    {
        Name = "ReportedTotals";
        Description = "How complete the totals of a row are. One total is that of a worker group, or segment, of a region.";
        Field<NonNullGraphType<IntGraphType>>("reported").Description("Totals reported in the month of the stocks.").Read(it => it.Reported);
        Field<NonNullGraphType<IntGraphType>>("of").Description("Totals that are ever reported in the dataset's months.").Read(it => it.Reporting);
    }
}
