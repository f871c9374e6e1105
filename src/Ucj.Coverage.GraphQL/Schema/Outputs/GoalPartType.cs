using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>New money of one purse.</summary>
internal sealed class GoalPartType : ObjectGraphType<GoalPart>
{
    /// <summary>Declares the fields.</summary>
    public GoalPartType()
    {
        Name = "GoalPart";
        Description = "New money of one purse.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The new money.").Read(it => it.Amount);
        Field<IntGraphType>("workers").Description("Workers it pays for beside those of the money there is.")
            .Read(it => CoverageEntry.Counted(it.Workers));
    }
}
