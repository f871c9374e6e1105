using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A published figure beside the computed one.</summary>
internal sealed class ObservationType : ObjectGraphType<ObservationComparison>
{
    /// <summary>Declares the fields.</summary>
    public ObservationType()
    {
        Name = "Observation";
        Description = "A published coverage figure, kept as printed, beside what is computed for the same region and month.";
        Field<NonNullGraphType<RegionCodeScalar>>("region").Description("The region it is about.").Read(it => it.Observation.Region);
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month it is about.").Read(it => it.Observation.Month);
        Field<StringGraphType>("definition")
            .Description("The denominator it was published on; null where that is not known.")
            .Read(it => it.Observation.Definition);
        Field<IntGraphType>("active")
            .Description("Active workers as published.")
            .Read(it => CoverageEntry.Counted(it.Observation.Active));
        Field<IntGraphType>("pu")
            .Description("Wage recipients (PU) among them, as published.")
            .Read(it => CoverageEntry.Counted(it.Observation.Pu));
        Field<IntGraphType>("bpu")
            .Description("Non-wage workers (BPU) among them, as published.")
            .Read(it => CoverageEntry.Counted(it.Observation.Bpu));
        Field<IntGraphType>("jakon")
            .Description("Construction workers (JAKON) among them, as published.")
            .Read(it => CoverageEntry.Counted(it.Observation.Jakon));
        Field<DecimalScalar>("reportedPercent")
            .Description("The percentage as printed, which need not agree with the counts.")
            .Read(it => it.Observation.ReportedPercent?.Value);
        Field<StringGraphType>("source").Description("Where it was published.").Read(it => it.Observation.Source);
        AddComparison();
    }

    private void AddComparison()
    {
        Field<FigureType>("published")
            .Description("The published workers on the denominator they were published on; null where either is unknown.")
            .Read(it => it.Published);
        Field<FigureType>("computed")
            .Description("The computed workers on that same denominator; null outside the dataset's regions and months.")
            .Read(it => it.Computed);
        Field<FigureType>("publishedOnOther")
            .Description("The published workers on the denominator asked for.")
            .Read(it => it.PublishedOnOther);
        Field<FigureType>("computedOnOther")
            .Description("The computed workers on the denominator asked for.")
            .Read(it => it.ComputedOnOther);
        Field<RateChangeType>("difference")
            .Description("From the published rate to the computed rate on the denominator asked for.")
            .Read(it => it.Difference);
        Field<RateChangeType>("sincePrevious")
            .Description("From the region's previous published rate to this one.")
            .Read(it => it.SincePrevious);
    }
}
