using GraphQL;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Everything that can be asked.</summary>
internal sealed class QueryType : ObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public QueryType(
        CoverageReports reports,
        Catalogue catalogue,
        PremiumLaw law,
        DutyReports duties,
        FundingPlans plans,
        ScenarioReports scenarios,
        StoreAccess store,
        Rights rights,
        DatasetInForce dataset,
        ApiKeys keys)
    {
        Name = "Query";
        Description = "Everything that can be asked.";
        Field<CoverageConnectionType>("coverage").Needs(Right.SeePublished)
            .Description("Coverage by period and group, against denominator and target.")
            .WithinArgument()
            .CoverageArguments()
            .Argument<DateScalar>(
                "asKnownOn", "As the figures were known at the end of this day (WIB), before later corrections; null: as they are known now.")
            .Read(
                c => (Question: c.CoverageQuestion(), Page: c.PageRequest(), Day: c.GetArgument<LocalDate?>("asKnownOn"), Stop: c.CancellationToken),
                (_, asked) => (asked.Day is { } day ? store.Required.Desk.AsKnownOn(day, rights, asked.Stop) : reports)
                    .Ask(asked.Question, asked.Page, asked.Stop));
        Field<NonNullGraphType<DatasetType>>("dataset").Needs(Right.SeePublished)
            .Description("The data that answers are of: name, months, version.").Read(_ => dataset);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionType>>>>("regions").Needs(Right.SeePublished)
            .Description("Regions of the dataset, by code.")
            .Argument<RegionLevelEnum>("level", "Only those of this level; null: all.")
            .Argument<RegionCodeScalar>("within", "Only this region and what lies in it; null: all.")
            .ReadAll(
                c => (Level: c.GetArgument<RegionLevel?>("level"), Within: c.GetArgument<RegionCode?>("within")),
                (_, asked) => catalogue.Regions(asked.Level, asked.Within));
        Field<RegionType>("region").Needs(Right.SeePublished).Description("One region; an unknown one is an error.")
            .Argument<NonNullGraphType<RegionCodeScalar>>("code", "Its code.")
            .Read(c => c.GetArgument<RegionCode>("code"), (_, code) => catalogue.Region(code));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkerGroupType>>>>("workerGroups").Needs(Right.SeePublished)
            .Description("Worker groups of the dataset, by code.").ReadAll(_ => catalogue.Groups);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetType>>>>("targets").Needs(Right.SeePublished)
            .Description("Published targets, by region, denominator and month.")
            .Argument<RegionCodeScalar>("region", "Only those of exactly this region; null: all.")
            .ReadAll(c => c.GetArgument<RegionCode?>("region"), (_, region) => catalogue.Targets(region));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DenominatorType>>>>("denominators").Needs(Right.SeePublished)
            .Description("Denominators one may ask for: REGISTRY, then those published, then those only targets name.")
            .ReadAll(c => c.FieldDefinition.Name, (_, _) => reports.Denominators());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("observations").Needs(Right.SeeFigures)
            .Description("Published coverage figures beside the computed ones, by region and month.")
            .Argument<RegionCodeScalar>("region", "Only those of exactly this region; null: all.")
            .Argument<StringGraphType>(
                "denominator", "Another denominator to show both on: a name from 'denominators'; null: the one each was published on.")
            .ReadAll(
                c => (Region: c.GetArgument<RegionCode?>("region"), Other: c.GetArgument<string?>("denominator")),
                (_, asked) => reports.Observations(asked.Region, asked.Other));
        Field<CoverageStandingType>("gap").Needs(Right.SeePublished)
            .Description("Where one region stands in one month on a denominator, and its way to the target; null where nothing is counted.")
            .FigureArguments()
            .ReadSome(
                c => (Question: c.FigureQuestion(), Stop: c.CancellationToken),
                (_, asked) => reports.Ask(asked.Question, asked.Stop)?.Standing,
                (asked, standing) => standing is null ? reports.WhyNone(asked.Question) : []);
        Field<CoverageExplanationType>("explainCoverage").Needs(Right.SeePublished)
            .Description("How the coverage of one region in one month comes about; null where nothing is counted.")
            .FigureArguments()
            .Read(
                c => (Question: c.FigureQuestion(), Stop: c.CancellationToken),
                (_, asked) => reports.Explain(asked.Question, asked.Stop),
                (asked, explanation) => explanation is null ? reports.WhyNone(asked.Question) : []);
        Field<PremiumQuoteType>("premiumQuote").Needs(Right.SeePublished)
            .Description("What one worker or project costs in a month, line by line, with the law; "
                + "an impossible one is an error.")
            .Argument<NonNullGraphType<PremiumQuoteInput>>("input", "Whom the quote is for, and the month.")
            .Read(c => c.GetArgument<PremiumQuestion>("input"), (_, input) => law.Quote(input), (_, quote) => quote.Warnings);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawValueType>>>>("premiumSchedule").Needs(Right.SeePublished)
            .Description("The premium law in force in a month, minimum wages among it, by rule; a month before 2015-07 is an error.")
            .Argument<NonNullGraphType<YearMonthScalar>>("asOf", "The contribution month.")
            .ReadAll(c => c.GetArgument<YearMonth>("asOf"), (_, month) => law.Schedule(month), (month, _) => law.WarningsIn(month));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawChangeType>>>>("premiumChanges").Needs(Right.SeePublished)
            .Description("What changes in the premium law between two months, by month and rule; months all before 2015-07 are an error.")
            .Argument<NonNullGraphType<MonthRangeInput>>(
                "between",
                "From the month compared with, in which nothing counts as a change, to the last month looked at, inclusive.")
            .ReadAll(c => c.GetArgument<MonthRange>("between"), (_, months) => law.Changes(months));
        this.AddDuties(duties);
        this.AddFunding(plans);
        this.AddScenarios(scenarios);
        this.AddStore(store, catalogue, rights);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ApiKeyType>>>>("apiKeys").Needs(Right.SeeAudit)
            .Description("The API keys the server takes, by name, and when each was used.")
            .Resolve(c =>
            {
                c.IsLive();
                return keys.All;
            });
    }
}
