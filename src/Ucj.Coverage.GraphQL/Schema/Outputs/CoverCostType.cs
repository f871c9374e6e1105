using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The price of covering the uncovered.</summary>
internal sealed class CoverCostType : ObjectGraphType<CoverageEntry>
{
    /// <summary>Declares the fields.</summary>
    public CoverCostType()
    {
        Name = "CoverCost";
        Description = "What JKK and JKM would cost in the period's last month for its uncovered workers: BPU workers at the lowest "
            + "income band. Wage recipients and construction workers are their employers' debt and are left out.";
        Field<IntGraphType>("workers")
            .Description("The uncovered workers it is for.")
            .Read(row => row.Count(CoverageMeasure.CoverWorkers));
        Field<RupiahScalar>("amount").Description("Their premiums of that one month.").Read(row => row.Money(CoverageMeasure.CoverCost));
    }
}
