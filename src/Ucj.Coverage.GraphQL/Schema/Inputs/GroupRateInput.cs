using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>The rate of one worker group.</summary>
internal sealed class GroupRateInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public GroupRateInput()
    {
        Name = "GroupRateInput";
        Description = "The rate of one worker group.";
        Field<NonNullGraphType<StringGraphType>>("workerGroup").Description("Code of the group.");
        Field<NonNullGraphType<IntGraphType>>("perMillion").Description("Its rate of a month, 0 to 1,000,000.");
    }
}
