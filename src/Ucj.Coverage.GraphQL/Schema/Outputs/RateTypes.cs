using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A rate with its denominator.</summary>
internal sealed class CoverageRateType : ObjectGraphType<CoverageRate>
{
    /// <summary>Declares the fields.</summary>
    public CoverageRateType()
    {
        Name = "CoverageRate";
        Description = "Active workers on a named denominator, which it is never shown without; a stock.";
        Field<NonNullGraphType<IntGraphType>>("active")
            .Description("Active workers.")
            .Read(it => CoverageEntry.Counted(it.Active));
        Field<IntGraphType>("denominator")
            .Description("Workers divided by; null where the denominator says nothing about this row.")
            .Read(it => CoverageEntry.Counted(it.Denominator));
        Field<DecimalScalar>("percent")
            .Description("Active in percent, 2 decimals, half away from zero; null without a denominator or on 0.")
            .Read(it => it.Percent?.Value);
        Field<NonNullGraphType<StringGraphType>>("definition")
            .Description("Name of the denominator.")
            .Read(it => it.Definition);
    }
}

/// <summary>The target of a row.</summary>
internal sealed class RowTargetType : ObjectGraphType<CoverageEntry>
{
    /// <summary>Declares the fields.</summary>
    public RowTargetType()
    {
        Name = "RowTarget";
        Description = "The target of exactly this region on this denominator; a stock.";
        Field<NonNullGraphType<DecimalScalar>>("percent").Description(MeasureText.Of(CoverageMeasure.TargetPercent))
            .Read(it => it.Percent(CoverageMeasure.TargetPercent));
        Field<IntGraphType>("workers")
            .Description(MeasureText.Of(CoverageMeasure.TargetWorkers) + " Null without a denominator.")
            .Read(it => it.Count(CoverageMeasure.TargetWorkers));
        Field<NonNullGraphType<BooleanGraphType>>("interpolated")
            .Description("Whether it lies on a line between two published points: an assumption, not a target.")
            .Read(it => it.Row.TargetIsInterpolated);
    }
}
