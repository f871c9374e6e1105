using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Plans;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>How a plan differs from an approved one.</summary>
internal sealed class PlanVarianceType : ObjectGraphType<PlanVariance>
{
    /// <summary>Declares the fields.</summary>
    public PlanVarianceType()
    {
        Name = "PlanVariance";
        Description = "How a plan computed now differs from the approved one.";
        Field<NonNullGraphType<LongGraphType>>("workers").Description("Workers now less workers approved.")
            .Resolve(c => c.Source.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What the plan costs now less what was approved.")
            .Resolve(c => c.Source.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LineVarianceType>>>>("lines")
            .Description("The lines that differ, those of the approved plan first.").Resolve(c => c.Source.Lines);
    }
}
