using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Plans;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>How a line differs.</summary>
internal sealed class LineVarianceType : ObjectGraphType<LineVariance>
{
    /// <summary>Declares the fields.</summary>
    public LineVarianceType()
    {
        Name = "LineVariance";
        Description = "How one line of a plan differs.";
        Field<NonNullGraphType<LineCellType>>("for").Description("Whom it pays for.").Resolve(c => c.Source.For);
        Field<NonNullGraphType<IntGraphType>>("approvedWorkers").Description("The workers approved; 0 for a line that is new.")
            .Resolve(c => c.Source.ApprovedWorkers);
        Field<NonNullGraphType<RupiahScalar>>("approvedAmount").Description("What was approved for them.")
            .Resolve(c => c.Source.ApprovedAmount);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers now less workers approved.")
            .Resolve(c => c.Source.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost now less what was approved.")
            .Resolve(c => c.Source.Amount);
    }
}
