using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The change of a row.</summary>
internal sealed class RowChangeType : ObjectGraphType<CoverageEntry>
{
    /// <summary>Declares the fields.</summary>
    public RowChangeType()
    {
        Name = "RowChange";
        Description = "A row less what it is compared with; stocks of the last months.";
        Field<IntGraphType>(FieldName.Of(CoverageMeasure.ActiveChange))
            .Description("Active workers more than there, fewer if negative; null where nothing is known of it.")
            .Read(row => row.Count(CoverageMeasure.ActiveChange));
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.PointsChange))
            .Description("Percentage points more than there, 2 decimals; null where one of the two has no percentage.")
            .Read(row => row.Percent(CoverageMeasure.PointsChange));
    }
}
