using GraphQL;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Reporting;
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
    public QueryType(CoverageReports reports, Catalogue catalogue, PremiumLaw law, DutyReports duties)
    {
        Name = "Query";
        Description = "Everything that can be asked.";
        Field<CoverageConnectionType>("coverage")
            .Description("Coverage by period and group, against denominator and target.")
            .CoverageArguments()
            .Resolve(c => reports.Ask(c.CoverageQuestion(), c.PageRequest()));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionType>>>>("regions")
            .Description("Regions of the dataset, by code.")
            .Argument<RegionLevelEnum>("level", "Only those of this level; null: all.")
            .Argument<RegionCodeScalar>("within", "Only this region and what lies in it; null: all.")
            .Resolve(c =>
                catalogue.Regions(c.GetArgument<RegionLevel?>("level"), c.GetArgument<RegionCode?>("within")));
        Field<RegionType>("region").Description("One region; an unknown one is an error.")
            .Argument<NonNullGraphType<RegionCodeScalar>>("code", "Its code.")
            .Resolve(c => catalogue.Region(c.GetArgument<RegionCode>("code")));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkerGroupType>>>>("workerGroups")
            .Description("Worker groups of the dataset, by code.").Resolve(_ => catalogue.Groups);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetType>>>>("targets")
            .Description("Published targets, by region, denominator and month.")
            .Argument<RegionCodeScalar>("region", "Only those of exactly this region; null: all.")
            .Resolve(c => catalogue.Targets(c.GetArgument<RegionCode?>("region")));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DenominatorType>>>>("denominators")
            .Description("Denominators one may ask for: REGISTRY, then those published, then those only targets name.")
            .Resolve(_ => reports.Denominators());
        Field<PremiumQuoteType>("premiumQuote")
            .Description("What one worker or project costs in a month, line by line, with the law; "
                + "an impossible one is an error.")
            .Argument<NonNullGraphType<PremiumQuoteInput>>("input", "Whom the quote is for, and the month.")
            .Resolve(c => law.Quote(c.GetArgument<PremiumQuestion>("input")));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawValueType>>>>("premiumSchedule")
            .Description("The premium law in force in a month, by rule; empty before 2015-07.")
            .Argument<NonNullGraphType<YearMonthScalar>>("asOf", "The contribution month.")
            .Resolve(c => law.InForce(c.GetArgument<YearMonth>("asOf")));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawChangeType>>>>("premiumChanges")
            .Description("What changes in the premium law between two months, by month and rule.")
            .Argument<NonNullGraphType<MonthRangeInput>>(
                "between",
                "From the month compared with, in which nothing counts as a change, to the last month looked at, inclusive.")
            .Resolve(c => law.Changes(c.GetArgument<MonthRange>("between")));
        this.AddDuties(duties);
    }
}
