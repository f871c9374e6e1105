using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;

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
