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
            .Description("Workers it pays for; fewer than wanted where no purse may pay for more, whatever its money.")
            .Read(it => it.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money in all.").Read(it => it.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ExtraPartType>>>>("parts")
            .Description("The purses into which it goes, the cheapest first.")
            .ReadAll(it => it.Parts.Select(part => new ExtraPart(part.SourceId, part.Workers, part.Amount)));
    }
}
