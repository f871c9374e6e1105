using GraphQL.Types;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A scenario.</summary>
internal sealed class ScenarioInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public ScenarioInput()
    {
        Name = "ScenarioInput";
        Description = "A what-if: changes of the data, applied in the order given. The data themselves stay as they are.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScenarioChangeInput>>>>("changes").Description("The changes.");
    }

    /// <summary>
    /// Makes the <see cref="Scenario"/>. It goes by way of the file's form, whose reader knows every bound and names every fault.
    /// </summary>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        Scenario.Parse(ScenarioText.Of((string)value["name"]!, (IEnumerable<object?>)value["changes"]!), "scenario");
}
