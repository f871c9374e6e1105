using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Why two rates differ.</summary>
internal sealed class RateChangeType : ObjectGraphType<RateChange>
{
    /// <summary>Declares the fields.</summary>
    public RateChangeType()
    {
        Name = "RateChange";
        Description = "Why one rate differs from another; the two parts add up to the points exactly.";
        Field<NonNullGraphType<DecimalScalar>>("points")
            .Description("The difference in percentage points, 2 decimals; negative when the rate fell.")
            .Read(it => it.Points);
        Field<NonNullGraphType<DecimalScalar>>("fromWorkers")
            .Description("The part owed to the change of active workers, on the old denominator.")
            .Read(it => it.FromWorkers);
        Field<NonNullGraphType<DecimalScalar>>("fromDenominator")
            .Description("The part owed to the change of denominator, for the new active workers.")
            .Read(it => it.FromDenominator);
    }
}
