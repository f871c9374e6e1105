using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A limit that keeps a goal from being reached.</summary>
internal sealed class GoalLimitType : ObjectGraphType<GoalLimit>
{
    /// <summary>Declares the fields.</summary>
    public GoalLimitType()
    {
        Name = "GoalLimit";
        Description = "One of the limits that together keep a goal from being reached.";
        Field<NonNullGraphType<GoalLimitKindEnum>>("kind").Description("What kind of limit.").Read(it => it.Kind);
        Field<StringGraphType>("source").Description("Id of the purse it is a limit of; null for none.").Read(it => it.SourceId);
        Field<IntGraphType>("workers")
            .Description("How many more workers could be paid for without it alone; for too few workers, how many lack.")
            .Read(it => CoverageEntry.Counted(it.Workers));
        Field<NonNullGraphType<StringGraphType>>("text").Description("What stands in the way and what would lift it.")
            .LanguageArgument()
            .Read(Translations.Language, (it, language) => it.Text.In(language));
    }
}
