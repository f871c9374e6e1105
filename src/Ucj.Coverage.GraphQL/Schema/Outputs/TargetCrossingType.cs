using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A crossing of the target.</summary>
internal sealed class TargetCrossingType : ObjectGraphType<TargetCrossing>
{
    /// <summary>Declares the fields.</summary>
    public TargetCrossingType()
    {
        Name = "TargetCrossing";
        Description = "A month in which a path crosses its target.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The first month on the other side.").Read(it => it.Month);
        Field<NonNullGraphType<BooleanGraphType>>("reached").Description("Whether the target is reached from it on, rather than missed.")
            .Read(it => it.Reached);
    }
}
