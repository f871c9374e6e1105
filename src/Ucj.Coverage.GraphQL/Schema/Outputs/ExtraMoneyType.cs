using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

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
            .Description("Workers it pays for; fewer than wanted where no purse may pay for more, whatever its money, or where the search ended before.")
            .Read(it => it.Workers);
        Field<NonNullGraphType<BooleanGraphType>>("mostProven")
            .Description("Whether no money pays for more of the wanted; where it is not, the workers are a lower bound.")
            .Read(it => it.IsMostProven);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money in all.").Read(it => it.Amount);
        Field<NonNullGraphType<RupiahScalar>>("least").Description("No way costs less: equal to the amount where that is proven the least.").Read(it => it.Least);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ExtraPartType>>>>("parts")
            .Description("The purses into which it goes, with the workers each pays for more, or fewer where it hands some over.")
            .ReadAll(it => it.Parts.Select(part => new ExtraPart(part.SourceId, part.Workers, part.Amount)));
    }
}
