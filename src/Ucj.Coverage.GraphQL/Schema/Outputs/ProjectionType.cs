using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A projection.</summary>
internal sealed class ProjectionType : ObjectGraphType<Projection>
{
    /// <summary>Declares the fields.</summary>
    public ProjectionType()
    {
        Name = "Projection";
        Description = "Coverage of the dataset's whole region in months to come, on stated assumptions.";
        Field<NonNullGraphType<StringGraphType>>("denominator").Description("Name of the denominator.").Read(it => it.Denominator);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("assumptions")
            .Description("What is taken for granted, in sentences.")
            .LanguageArgument()
            .ReadAll(Translations.Language, (it, language) => it.Assumptions.Describe().Select(text => text.In(language)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProjectedMonthType>>>>("months")
            .Description("The months in order.")
            .ReadAll(it => it.Months.Select(month => new MonthOfProjection(it, month)));
        Field<IntGraphType>("workerMonths").Description("Active workers, all months together.").Read(it => CoverageEntry.Counted(it.WorkerMonths));
        Field<NonNullGraphType<DecimalScalar>>("averageActive").Description("Active workers a month on average, two decimals.")
            .Read(it => it.AverageActive);
        Field<NonNullGraphType<ProjectedMonthType>>("peak").Description("The first of the months with most active workers.")
            .Read(it => new MonthOfProjection(it, it.Peak));
        Field<OwedPremiumsType>("premiums").Description("Premiums due over all months, by programme and by who pays.").Read(it => it.Dues);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdleMoneyType>>>>("idle")
            .Description("Purses with money left while somebody is uncovered in months of their envelopes, and what keeps each.")
            .ReadAll(it => it.Idle);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetCrossingType>>>>("crossings")
            .Description("The months in which the path crosses the target, in order; the first counts where it reaches it.")
            .ReadAll(it => it.Crossings);
    }
}
