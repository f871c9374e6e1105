using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What a change adds.</summary>
internal sealed class ScenarioContributionType : ObjectGraphType<ScenarioContribution>
{
    /// <summary>Declares the fields.</summary>
    public ScenarioContributionType()
    {
        Name = "ScenarioContribution";
        Description = "What one change of a scenario adds to those before it.";
        Field<NonNullGraphType<StringGraphType>>("change").Description("The change, in a sentence.")
            .LanguageArgument()
            .Read(Translations.Language, (it, language) => it.Change.Describe().In(language));
        Field<NonNullGraphType<ScenarioDifferenceType>>("difference").Description("What it adds.").Read(it => it.Difference);
    }
}
