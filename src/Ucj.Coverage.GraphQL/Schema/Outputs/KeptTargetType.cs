using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What keeps a target.</summary>
internal sealed class KeptTargetType : ObjectGraphType<KeptTarget>
{
    /// <summary>Declares the fields.</summary>
    public KeptTargetType()
    {
        Name = "KeptTarget";
        Description = "What it takes to keep a target month after month, beside those covered already.";
        Field<IntGraphType>("workerMonths").Description("The fewest months of cover, of all workers together.")
            .Read(it => CoverageEntry.Counted(it.WorkerMonths));
        Field<IntGraphType>("mostWorkers").Description("The most workers needed in one month.")
            .Read(it => CoverageEntry.Counted(it.MostWorkers));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<KeptMonthType>>>>("months")
            .Description("The workers needed in each month.")
            .ReadAll(it => it.Months.Select(one => new KeptMonth(one.Month, one.Workers)));
    }
}
