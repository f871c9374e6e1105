using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A difference between projections.</summary>
internal sealed class ScenarioDifferenceType : ObjectGraphType<ScenarioDifference>
{
    /// <summary>Declares the fields.</summary>
    public ScenarioDifferenceType()
    {
        Name = "ScenarioDifference";
        Description = "What one projection has more than another, or less if negative.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The last month, of workers and points.").Read(it => it.Month);
        Field<NonNullGraphType<StringGraphType>>("denominator").Description("Name of the denominator of the points.").Read(it => it.Denominator);
        Field<IntGraphType>("workers").Description("Active workers in the last month.").Read(it => CoverageEntry.Counted(it.Workers));
        Field<DecimalScalar>("points").Description("Percentage points in the last month; null without a denominator.").Read(it => it.Points);
        Field<IntGraphType>("workerMonths").Description("Active workers, all months together.").Read(it => CoverageEntry.Counted(it.WorkerMonths));
        Field<DecimalScalar>("averageActive").Description("Active workers a month on average, of both rounded averages.").Read(it => it.Average);
        Field<IntGraphType>("peakActive").Description("Active workers in the month that has the most; of each projection its own.")
            .Read(it => CoverageEntry.Counted(it.Peak));
        Field<RupiahScalar>("premiums").Description("Premiums due over all months, whoever pays.").Read(it => it.Dues.Total);
        Field<OwedPremiumsType>("owed").Description("Premiums due over all months, by programme and by who pays.").Read(it => it.Dues);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CodeCountType>>>>("workerGroups")
            .Description("Active workers in the last month by worker group; those without a difference are left out.")
            .ReadAll(it => it.Groups.Select(one => new CodeCount(one.Code, one.Workers)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CodeCountType>>>>("villages")
            .Description("Active workers in the last month by village; those without a difference are left out.")
            .ReadAll(it => it.Villages.Select(one => new CodeCount(one.Code, one.Workers)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PayerDifferenceType>>>>("payers")
            .Description("Premiums over all months by payer; those without a difference are left out.")
            .ReadAll(it => it.Payers.Select(one => new PayerDifference(one.Code, one.Amount)));
    }
}
