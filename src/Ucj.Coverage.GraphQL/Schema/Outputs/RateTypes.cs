using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
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
            .Resolve(c => CoverageEntry.Counted(c.Source.Active));
        Field<IntGraphType>("denominator")
            .Description("Workers divided by; null where the denominator says nothing about this row.")
            .Resolve(c => CoverageEntry.Counted(c.Source.Denominator));
        Field<DecimalScalar>("percent")
            .Description("Active in percent, 2 decimals, half away from zero; null without a denominator or on 0.")
            .Resolve(c => c.Source.Percent?.Value);
        Field<NonNullGraphType<StringGraphType>>("definition")
            .Description("Name of the denominator.")
            .Resolve(c => c.Source.Definition);
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
            .Resolve(c => c.Source.Percent(CoverageMeasure.TargetPercent));
        Field<IntGraphType>("workers")
            .Description(MeasureText.Of(CoverageMeasure.TargetWorkers) + " Null without a denominator.")
            .Resolve(c => c.Source.Count(CoverageMeasure.TargetWorkers));
        Field<NonNullGraphType<BooleanGraphType>>("interpolated")
            .Description("Whether it lies on a line between two published points: an assumption, not a target.")
            .Resolve(c => c.Source.Row.TargetIsInterpolated);
    }
}
