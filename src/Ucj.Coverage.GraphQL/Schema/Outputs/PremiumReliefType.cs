using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The reliefs of a line.</summary>
internal sealed class PremiumReliefType : ObjectGraphType<AppliedRelief>
{
    /// <summary>Declares the fields.</summary>
    public PremiumReliefType()
    {
        Name = "PremiumRelief";
        Description = "The reliefs that reduce a premium line, together.";
        Field<NonNullGraphType<DecimalScalar>>("factor")
            .Description("Part of the line that is still due, 0 to 1: the product of the reliefs' factors.")
            .Read(it => it.Factor);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawValueType>>>>("reliefs")
            .Description("The reliefs with their references, by rule; at least one.")
            .ReadAll(it => it.Reliefs);
    }
}
