using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>One change of a scenario.</summary>
internal sealed class ScenarioChangeInput : InputObjectGraphType
{
    /// <summary>Declares a field for every kind of change.</summary>
    public ScenarioChangeInput()
    {
        Name = "ScenarioChangeInput";
        Description = "One change of a scenario; exactly one field is given.";
        IsOneOf = true;
        Field<PurseInput>("addPurse").Description("Adds a purse the data do not have.");
        Field<PurseInput>("changePurse").Description("Gives a purse of the same id other terms.");
        Field<WelfareBudgetsEnum>("moveWelfareBudgets").Description("Moves welfare budgets to premiums.");
        foreach (var (name, input) in ScenarioChanges.All())
            AddField(new FieldType { Name = name, Description = input.Description, ResolvedType = input });
    }
}
