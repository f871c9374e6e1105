using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An unmet need.</summary>
internal sealed class UnmetNeedType : ObjectGraphType<UnmetNeed>
{
    /// <summary>Declares the fields.</summary>
    public UnmetNeedType()
    {
        Name = "UnmetNeed";
        Description = "Workers of a need whom no purse pays for, and the smallest explanation.";
        Field<NonNullGraphType<FundingNeedType>>("need").Description("The need.").Read(it => it.Need);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many of its workers stay without cover.")
            .Read(it => it.Workers);
        Field<NonNullGraphType<RefusalKindEnum>>("kind").Description("How near any purse came to paying for them.")
            .Read(it => it.Kind);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PurseRefusalType>>>>("purses")
            .Description("The purses that came that near, each with its reason, in order of use.").ReadAll(it => it.Purses);
        Field<NonNullGraphType<StringGraphType>>("text").Description("The reason as a sentence.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Text.In(language));
    }
}

/// <summary>Why a purse does not pay.</summary>
internal sealed class PurseRefusalType : ObjectGraphType<PurseRefusal>
{
    /// <summary>Declares the fields.</summary>
    public PurseRefusalType()
    {
        Name = "PurseRefusal";
        Description = "Why one purse does not pay for a worker.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RefusalKindEnum>>("kind").Description("What keeps it from paying.").Read(it => it.Kind);
        Field<EarmarkPartEnum>("part").Description("The part of the earmark that forbids it; only for EARMARK.")
            .Read(it => it.Part);
        Field<YearMonthScalar>("month").Description("The first month in which it may not pay; null where no month does.")
            .Read(it => it.Month);
        Field<IntGraphType>("maxMonths").Description("The most months it may pay for one worker; only for MONTHS_CAP.")
            .Read(it => it.MaxMonths);
        Field<IntGraphType>("tier")
            .Description("The last tier it pays for, of those at or before the worker's; null where its money went before.")
            .Read(it => it.Tier);
        Field<NonNullGraphType<StringGraphType>>("text").Description("The reason in words.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Text.In(language));
    }
}

/// <summary>What more money buys.</summary>
internal sealed class MoreMoneyType : ObjectGraphType<MoreMoney>
{
    /// <summary>Declares the fields.</summary>
    public MoreMoneyType()
    {
        Name = "MoreMoney";
        Description = "What more money in a purse would buy.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("How much more.").Read(it => it.Amount);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers more that are paid for.")
            .Read(it => it.Workers);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TierGainType>>>>("tiers").Description("The same by tier.")
            .ReadAll(it => it.Tiers.Select(gain => new TierGain(gain.Tier, gain.Workers)));
    }
}

/// <summary>What a tier gains.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Workers">Workers more that are paid for; fewer when negative.</param>
internal sealed record TierGain(int Tier, int Workers);

/// <summary>What a tier gains by more money.</summary>
internal sealed class TierGainType : ObjectGraphType<TierGain>
{
    /// <summary>Declares the fields.</summary>
    public TierGainType()
    {
        Name = "TierGain";
        Description = "What a tier gains by more money.";
        Field<NonNullGraphType<IntGraphType>>("tier").Description("The tier, 1 or more.").Read(it => it.Tier);
        Field<NonNullGraphType<IntGraphType>>("workers")
            .Description("Workers more that are paid for; negative where a later tier gives way to an earlier one.")
            .Read(it => it.Workers);
    }
}

/// <summary>The least money for more workers.</summary>
internal sealed class ExtraMoneyType : ObjectGraphType<ExtraMoney>
{
    /// <summary>Declares the fields.</summary>
    public ExtraMoneyType()
    {
        Name = "ExtraMoney";
        Description = "The least money that pays for so many more workers, and the purses into which it goes.";
        Field<NonNullGraphType<IntGraphType>>("wanted").Description("Workers asked for beyond those of the plan.")
            .Read(it => it.Wanted);
        Field<NonNullGraphType<IntGraphType>>("workers")
            .Description("Workers it pays for; fewer than wanted where no purse may pay for more, whatever its money.")
            .Read(it => it.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money in all.").Read(it => it.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ExtraPartType>>>>("parts")
            .Description("The purses into which it goes, the cheapest first.")
            .ReadAll(it => it.Parts.Select(part => new ExtraPart(part.SourceId, part.Workers, part.Amount)));
    }
}

/// <summary>Money for one purse.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Workers">The workers it is for.</param>
/// <param name="Amount">The money.</param>
internal sealed record ExtraPart(string SourceId, int Workers, Rupiah Amount);

/// <summary>Money for one purse.</summary>
internal sealed class ExtraPartType : ObjectGraphType<ExtraPart>
{
    /// <summary>Declares the fields.</summary>
    public ExtraPartType()
    {
        Name = "ExtraPart";
        Description = "Extra money for one purse.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers it is for.").Read(it => it.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money.").Read(it => it.Amount);
    }
}
