using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>How a coverage figure comes about.</summary>
internal sealed class CoverageExplanationType : ObjectGraphType<CoverageExplanation>
{
    /// <summary>Declares the fields.</summary>
    public CoverageExplanationType()
    {
        Name = "CoverageExplanation";
        Description = "How the coverage of one region and month comes about: counts, denominator, target, law.";
        Field<NonNullGraphType<RegionType>>("region").Description("The region, as a whole.").Read(it => it.Region);
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month.").Read(it => it.Month);
        foreach (var measure in (ReadOnlySpan<CoverageMeasure>)
            [CoverageMeasure.Eligible, CoverageMeasure.Active, CoverageMeasure.Uncovered])
        {
            Field<IntGraphType>(FieldName.Of(measure)).Description(MeasureText.Of(measure)).Read(it => it.Row.Count(measure));
        }

        Field<CoverageRateType>("rate").Description("Coverage on the denominator asked for.").Read(it => it.Standing);
        Field<DenominatorCountType>("denominator")
            .Description("The published count divided by, with its source; null for REGISTRY and where none is published.")
            .Read(it => it.Counted);
        Field<RowTargetType>("target").Description("What the target asks for; null without one.").Read(it => it.Standing?.Target);
        Field<TargetType>("targetPoint").Description("The published target in force, with its source; null without one.").Read(it => it.Point);
        Field<NonNullGraphType<IntGraphType>>("tolerance")
            .Description("Months after its end in which a spell still covers.")
            .Read(it => it.Tolerance);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("steps")
            .Description("The figure in sentences, from the workers to the percentage and the gap.")
            .LanguageArgument()
            .ReadAll(Translations.Language, (it, language) => it.Steps.Select(step => step.In(language)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawValueType>>>>("law")
            .Description("The premium law in force that month, by rule.")
            .ReadAll(c => c.FieldDefinition.Name, (it, _) => it.Law);
        Field<NonNullGraphType<YearMonthScalar>>("datasetFrom").Description("First month of the dataset.").Read(it => it.DatasetMonths.First);
        Field<NonNullGraphType<YearMonthScalar>>("datasetTo").Description("Last month of the dataset.").Read(it => it.DatasetMonths.Last);
    }
}
