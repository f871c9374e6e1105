using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What moves to premiums.</summary>
internal sealed class ReallocationType : ObjectGraphType<Reallocation>
{
    /// <summary>Declares the fields.</summary>
    public ReallocationType()
    {
        Name = "Reallocation";
        Description = "Money of ineffective welfare programmes on its way to premiums, with a record of what came from where.";
        Field<NonNullGraphType<DecimalScalar>>("threshold")
            .Description("The effectiveness under which a programme's money moves, 0 to 1.")
            .Read(it => it.Threshold);
        Field<StringGraphType>("purse")
            .Description("Id of the purse of kind REALLOCATION that takes it; null where there is none, so that nothing "
                + "can be paid of it yet.")
            .Read(it => it.Purse?.Id);
        Field<RupiahScalar>("moved").Description("All that moves.").Read(it => it.Moved);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReallocationMoveType>>>>("moves")
            .Description("Every programme, by id.")
            .ReadAll(it => it.Moves);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnvelopeType>>>>("envelopes")
            .Description("The purse's envelopes with the money in them, in the order of months. Where months of "
                + "programmes overlap, the money of each is spread evenly over its months.")
            .ReadAll(it => it.Envelopes);
    }
}

/// <summary>What moves out of a programme.</summary>
internal sealed class ReallocationMoveType : ObjectGraphType<ReallocationMove>
{
    /// <summary>Declares the fields.</summary>
    public ReallocationMoveType()
    {
        Name = "ReallocationMove";
        Description = "What moves out of one welfare programme, or why nothing does.";
        Field<NonNullGraphType<StringGraphType>>("id").Description("The programme's id.").Read(it => it.Programme.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Read(it => it.Programme.Name);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month it runs, inclusive.")
            .Read(it => it.Programme.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month it runs, inclusive.")
            .Read(it => it.Programme.Months.Last);
        Field<RupiahScalar>("budget").Description("Its budget.").Read(it => it.Programme.Budget);
        Field<RupiahScalar>("realised").Description("What was spent of it.").Read(it => it.Programme.Realised);
        Field<DecimalScalar>("effectiveness")
            .Description("How effective it was found to be, 0 to 1; null where nobody has found.")
            .Read(it => it.Programme.Effectiveness);
        Field<StringGraphType>("evidence").Description("What that finding rests on; null where not given.")
            .Read(it => it.Programme.Evidence);
        Field<DecimalScalar>("movablePercent").Description("The share of its budget that may move; null where not given.")
            .Read(it => it.Programme.Movable?.Value);
        Field<RupiahScalar>("movable").Description("That share in whole rupiah, half away from zero; null where not given.")
            .Read(it => it.Movable);
        Field<RupiahScalar>("moved").Description("What moves: the movable share, but no more than is left of the budget.")
            .Read(it => it.Moved);
        Field<ReallocationObstacleEnum>("obstacle").Description("Why nothing moves; null when something does.")
            .Read(it => it.Obstacle);
        Field<StringGraphType>("reason").Description("The obstacle in words; null when something moves.")
            .LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Reason?.In(language));
    }
}

/// <summary>An envelope.</summary>
internal sealed class EnvelopeType : ObjectGraphType<Envelope>
{
    /// <summary>Declares the fields.</summary>
    public EnvelopeType()
    {
        Name = "Envelope";
        Description = "An envelope (pagu): rupiah of one purse for a range of months.";
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month it may pay for, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month it may pay for, inclusive.")
            .Read(it => it.Months.Last);
        Field<RupiahScalar>("amount").Description("The money.").Read(it => it.Amount);
    }
}
