using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

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
