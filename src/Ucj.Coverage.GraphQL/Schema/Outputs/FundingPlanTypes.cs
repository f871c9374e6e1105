using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A plan.</summary>
internal sealed class FundingPlanType : ObjectGraphType<FundingPlan>
{
    /// <summary>Declares the fields.</summary>
    public FundingPlanType()
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
        Field<ListGraphType<NonNullGraphType<MoreMoneyType>>>("withMore")
            .Description("What more money in each purse that may pay would buy, by order of use.")
            .Argument<NonNullGraphType<RupiahScalar>>("amount", "How much more, 1 to 1000000000000000.")
            .ReadAll(c => c.GetArgument<Rupiah>("amount"), (it, amount) => it.WithMore(FundingQuestions.Amount(amount)));
        Field<ExtraMoneyType>("moneyFor")
            .Description("The least money that pays for more workers beside those of the plan, and where it is cheapest.")
            .Argument<NonNullGraphType<IntGraphType>>("workers", "How many more, 1 or more.")
            .Argument<StringGraphType>("source", "Id of the only purse it may go into; null: any.")
            .Read(
                c => (Workers: c.GetArgument<int>("workers"), Source: c.GetArgument<string?>("source")),
                (it, asked) => it.MoneyFor(FundingQuestions.Workers(asked.Workers), asked.Source));
    }
}

/// <summary>A tier of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Tier">What is met of the tier.</param>
internal sealed record TierOfPlan(FundingPlan Plan, TierResult Tier);

/// <summary>What is met of a tier.</summary>
internal sealed class FundingTierType : ObjectGraphType<TierOfPlan>
{
    /// <summary>Declares the fields.</summary>
    public FundingTierType()
    {
        Name = "FundingTier";
        Description = "What a plan meets of a tier's need.";
        Field<NonNullGraphType<IntGraphType>>("tier").Description("The tier, 1 or more; tier 1 is served first.")
            .Read(it => it.Tier.Tier);
        Field<NonNullGraphType<IntGraphType>>("demand").Description("Workers in need.").Read(it => it.Tier.Demand);
        Field<NonNullGraphType<IntGraphType>>("funded").Description("Those of them who are paid for.")
            .Read(it => it.Tier.Funded);
        Field<NonNullGraphType<IntGraphType>>("bound")
            .Description("The most that any plan could pay for, given this plan's counts in the earlier tiers; computed when asked.")
            .Read(it => it.Plan.Bounds.First(bound => bound.Tier == it.Tier.Tier).Most);
    }
}

/// <summary>A first charge.</summary>
internal sealed class FirstChargeType : ObjectGraphType<FirstCharge>
{
    /// <summary>Declares the fields.</summary>
    public FirstChargeType()
    {
        Name = "FirstCharge";
        Description = "What a public employer's own uncovered staff cost the purse that pays for it, before anybody else.";
        Field<NonNullGraphType<StringGraphType>>("employer").Description("Id of the employer.").Read(it => it.EmployerId);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<IntGraphType>>("owedWorkers").Description("Staff without cover in all the months.")
            .Read(it => it.OwedWorkers);
        Field<NonNullGraphType<IntGraphType>>("paidWorkers").Description("Those of them the purse pays for.")
            .Read(it => it.PaidWorkers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost.").Read(it => it.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PurseRefusalType>>>>("unpaid")
            .Description("Why the others are not paid for, each reason once.").ReadAll(it => it.Unpaid);
    }
}

/// <summary>A line of a plan.</summary>
internal sealed class FundingLineType : ObjectGraphType<FundingLine>
{
    /// <summary>Declares the fields.</summary>
    public FundingLineType()
    {
        Name = "FundingLine";
        Description = "A purse pays for workers of a need.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<FundingNeedType>>("need").Description("Whom it pays for.").Read(it => it.Need);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month paid for, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month paid for, inclusive.")
            .Read(it => it.Months.Last);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers paid for.").Read(it => it.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost over all the months.")
            .Read(it => it.Amount);
    }
}

/// <summary>A need.</summary>
internal sealed class FundingNeedType : ObjectGraphType<FundingNeed>
{
    /// <summary>Declares the fields.</summary>
    public FundingNeedType()
    {
        Name = "FundingNeed";
        Description = "A cell of like workers without cover.";
        Field<NonNullGraphType<RegionCodeScalar>>("village").Description("Where they live.").Read(it => it.Village);
        Field<NonNullGraphType<StringGraphType>>("workerGroup").Description("Code of their group.").Read(it => it.Group);
        Field<NonNullGraphType<SegmentEnum>>("segment").Description("Their segment.").Read(it => it.Segment);
        Field<NonNullGraphType<SectorEnum>>("sector").Description("Their sector.").Read(it => it.Sector);
        Field<NonNullGraphType<IntGraphType>>("tier").Description("Their priority, 1 or more.").Read(it => it.Tier);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many they are, paid for or not.")
            .Read(it => it.Workers);
        Field<YearMonthScalar>("month").Description("The month of the need in a monthly plan; else null.")
            .Read(it => it.Month);
        Field<RupiahScalar>("income")
            .Description("An income of the band at which they are registered; null: the lowest band.")
            .Read(it => it.Income);
    }
}

/// <summary>The balance of a purse.</summary>
internal sealed class SourceBalanceType : ObjectGraphType<SourceBalance>
{
    /// <summary>Declares the fields.</summary>
    public SourceBalanceType()
    {
        Name = "SourceBalance";
        Description = "What a plan does with the money of a purse.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RupiahScalar>>("envelope").Description("What was put into its envelopes that touch the months.")
            .Read(it => it.Envelope);
        Field<NonNullGraphType<RupiahScalar>>("committed").Description("What cover it already pays costs.")
            .Read(it => it.Committed);
        Field<NonNullGraphType<RupiahScalar>>("free").Description("What new cover may cost.").Read(it => it.Free);
        Field<NonNullGraphType<RupiahScalar>>("spent").Description("What the plan spends, first charges included.")
            .Read(it => it.Spent);
        Field<NonNullGraphType<RupiahScalar>>("left").Description("What is left for new cover after the plan.")
            .Read(it => it.Left);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnvelopeAccountType>>>>("envelopes")
            .Description("Its envelopes that touch the months, as they were before the plan.").ReadAll(it => it.Accounts);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MonthBalanceType>>>>("months")
            .Description("What it spends and has left month by month.").ReadAll(it => it.Months);
    }
}

/// <summary>The balance of a month.</summary>
internal sealed class MonthBalanceType : ObjectGraphType<MonthBalance>
{
    /// <summary>Declares the fields.</summary>
    public MonthBalanceType()
    {
        Name = "MonthBalance";
        Description = "What a plan spends from a purse in a month.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month.").Read(it => it.Month);
        Field<NonNullGraphType<RupiahScalar>>("spent").Description("What is spent in it.").Read(it => it.Spent);
        Field<NonNullGraphType<RupiahScalar>>("left").Description("What is left afterwards of the envelope of the month.")
            .Read(it => it.Left);
    }
}
