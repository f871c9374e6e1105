using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What is billed for a programme.</summary>
internal sealed class ProgrammeAmountType : ObjectGraphType<ProgrammeAmount>
{
    /// <summary>Declares the fields.</summary>
    public ProgrammeAmountType()
    {
        Name = "ProgrammeAmount";
        Description = "What is billed for one programme.";
        Field<ProgrammeEnum>("programme").Description("The programme; null for a migrant worker's sum, which is not split.")
            .Read(it => it.Programme);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The sum of its billed lines.").Read(it => it.Amount);
    }
}
