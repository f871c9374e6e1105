using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Plans;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A line of an approved plan.</summary>
internal sealed class ApprovedLineType : ObjectGraphType<ApprovedLine>
{
    /// <summary>Declares the fields.</summary>
    public ApprovedLineType()
    {
        Name = "ApprovedLine";
        Description = "A line of an approved plan.";
        Field<NonNullGraphType<LineCellType>>("for").Description("Whom it pays for.").Resolve(c => c.Source.For);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many.").Resolve(c => c.Source.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost over all its months.")
            .Resolve(c => c.Source.Amount);
    }
}
