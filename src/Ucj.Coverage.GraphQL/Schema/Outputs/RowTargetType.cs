using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The target of a row.</summary>
internal sealed class RowTargetType : ObjectGraphType<EntryStanding>
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
            .Read(it => it.TargetIsInterpolated);
        Field<YearMonthScalar>("heldSince")
            .Description("Its last published month, when the row is of a later one: held since then. Null up to that month.")
            .Read(it => it.TargetHeldSince);
    }
}
