using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Money that does not move.</summary>
internal sealed class IdleMoneyType : ObjectGraphType<IdleMoney>
{
    /// <summary>Declares the fields.</summary>
    public IdleMoneyType()
    {
        Name = "IdleMoney";
        Description = "Money of a purse that stays unused while somebody is uncovered, and the one thing that keeps it.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RupiahScalar>>("left").Description("What is left of it for new cover.").Read(it => it.Amount);
        Field<NonNullGraphType<PurseRefusalType>>("reason")
            .Description("What would have to change so that it pays for one more of the uncovered.").Read(it => it.Reason);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PurseRefusalType>>>>("besides")
            .Description("What would have to change as well; empty where the reason alone keeps it.").ReadAll(it => it.Besides);
        Field<NonNullGraphType<StringGraphType>>("text").Description("How much stays, and why, as a sentence.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Text.In(language));
    }
}
