using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A row on one of several denominators.</summary>
internal sealed class CoverageStandingType : ObjectGraphType<EntryStanding>
{
    /// <summary>Declares the fields.</summary>
    public CoverageStandingType()
    {
        Name = "CoverageStanding";
        Description = "A row on one of several denominators: its rate, and the way to the target set on it.";
        Field<NonNullGraphType<CoverageRateType>>("rate").Description("Coverage on it; a stock.").Read(it => it);
        Field<RowTargetType>("target")
            .Description("The target; null where none is published for exactly this row's region and denominator.")
            .Read(it => it.Target);
        Field<IntGraphType>(FieldName.Of(CoverageMeasure.GapWorkers))
            .Description(MeasureText.Of(CoverageMeasure.GapWorkers))
            .Read(it => it.Count(CoverageMeasure.GapWorkers));
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.GapPoints))
            .Description(MeasureText.Of(CoverageMeasure.GapPoints))
            .Read(it => it.Percent(CoverageMeasure.GapPoints));
        Field<IntGraphType>(FieldName.Of(CoverageMeasure.RequiredPace))
            .Description(MeasureText.Of(CoverageMeasure.RequiredPace))
            .Read(it => it.Count(CoverageMeasure.RequiredPace));
        Field<NextTargetType>("nextTarget")
            .Description("The next published target and the way to it; null after the last one and without a denominator.")
            .Read(it => it.Pace);
    }
}
