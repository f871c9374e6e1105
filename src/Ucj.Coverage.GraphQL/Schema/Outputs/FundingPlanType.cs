using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A plan.</summary>
internal sealed class FundingPlanType : ObjectGraphType<FundingPlan>
{
    /// <summary>Declares the fields.</summary>
    public FundingPlanType(FundingPlans plans)
    {
        Name = "FundingPlan";
        Description = "A plan for months: who is paid by which purse, what that costs, who is left and why. In a monthly plan "
            + "workers are worker-months.";
        Field<NonNullGraphType<FundingStrategyEnum>>("strategy").Description("How purses were given to workers.")
            .Read(it => it.Request.Strategy);
        Field<NonNullGraphType<BooleanGraphType>>("monthly").Description("Whether each month is planned for itself.")
            .Read(it => it.Request.Monthly);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FundingTierType>>>>("tiers")
            .Description("What is met of each tier's need, by tier.")
            .ReadAll(it => it.Tiers.Select(tier => new TierOfPlan(it, tier)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FirstChargeType>>>>("firstCharges")
            .Description("The uncovered staff of public employers, by employer; not among the lines.")
            .ReadAll(it => it.FirstCharges);
        Field<FundingLineConnectionType>("lines")
            .Description("Who pays for whom, by tier, month, village, group and sector.")
            .PageArguments()
            .Read(c => c.PageRequest(), (it, page) => Page<FundingLine>.Of(it.Lines, page));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SourceBalanceType>>>>("sources")
            .Description("What the plan does with the money of each purse that has an envelope in its months, by id.")
            .ReadAll(it => it.Sources);
        Field<UnmetNeedConnectionType>("unmet")
            .Description("Workers nobody pays for, and why; in the order of the lines.")
            .PageArguments()
            .Read(c => c.PageRequest(), (it, page) => Page<UnmetNeed>.Of(it.Unmet, page));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdleMoneyType>>>>("idle")
            .Description("The purses with money left while somebody is uncovered, and what keeps each from paying.")
            .ReadAll(it => it.Idle);
        Field<PlanOutcomeType>("outcome")
            .Description("The coverage and the gap it results in, in the last month of its window, without it and with it.")
            .Argument<StringGraphType>(
                "denominator", "What coverage is of: a name from 'denominators'.", a => a.DefaultValue = Denominators.Registry)
            .Read(
                c => (Denominator: c.GetArgument<string?>("denominator") ?? Denominators.Registry, Stop: c.CancellationToken),
                (it, asked) => plans.OutcomeOf(it, asked.Denominator, asked.Stop),
                (_, outcome) => outcome.Warnings);
        Field<ListGraphType<NonNullGraphType<MoreMoneyType>>>("withMore")
            .Description("What more money in each purse that may pay would buy, by order of use.")
            .Argument<NonNullGraphType<RupiahScalar>>("amount", "How much more, 1 to 1000000000000000.")
            .ReadAll(
                c => (Amount: c.GetArgument<Rupiah>("amount"), Stop: c.CancellationToken),
                (it, asked) => it.WithMore(FundingQuestions.Amount(asked.Amount), asked.Stop),
                (_, more) => [.. (more ?? []).SelectMany(one => one.Warnings)]);
        Field<ExtraMoneyType>("moneyFor")
            .Description("The least money that pays for more workers beside those of the plan, and where it is cheapest.")
            .Argument<NonNullGraphType<IntGraphType>>("workers", "How many more, 1 or more.")
            .Argument<StringGraphType>("source", "Id of the only purse it may go into; null: any.")
            .Read(
                c => (Workers: c.GetArgument<int>("workers"), Source: c.GetArgument<string?>("source"), Stop: c.CancellationToken),
                (it, asked) => it.MoneyFor(FundingQuestions.Workers(asked.Workers), asked.Source, asked.Stop),
                (_, extra) => extra.Warnings);
    }
}
