using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What moved money buys in some months.</summary>
internal sealed class ReallocationPurchaseType : ObjectGraphType<ReallocationPurchase>
{
    /// <summary>Declares the fields.</summary>
    public ReallocationPurchaseType()
    {
        Name = "ReallocationPurchase";
        Description = "What the money that moves buys in the months of one envelope: the plan with it beside the plan without.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month, inclusive.").Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month, inclusive.").Read(it => it.Months.Last);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many more workers are paid for in all of them.")
            .Read(it => checked((int)it.Workers));
        Field<RupiahScalar>("price").Description("What the purse pays for the cheapest of them; null where it pays for nobody.")
            .Read(it => it.Price);
        Field<RefusalKindEnum>("refusal").Description("What keeps the purse from paying; null where it may.").Read(it => it.Refusal?.Kind);
        Field<NonNullGraphType<StringGraphType>>("text").Description("The same as a sentence.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Text.In(language));
    }
}
