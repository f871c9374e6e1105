using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A first charge.</summary>
internal sealed class FirstChargeType : ObjectGraphType<FirstCharge>
{
    /// <summary>Declares the fields.</summary>
    public FirstChargeType()
    {
        Name = "FirstCharge";
        Description = "What a public employer's own uncovered staff cost the purse that pays for it, before anybody else.";
        Field<NonNullGraphType<StringGraphType>>("employer").Description("Id of the employer.").Read(it => it.EmployerId);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<IntGraphType>>("owedWorkers").Description("Staff without cover in all the months.")
            .Read(it => it.OwedWorkers);
        Field<NonNullGraphType<IntGraphType>>("paidWorkers").Description("Those of them the purse pays for.")
            .Read(it => it.PaidWorkers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost.").Read(it => it.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PurseRefusalType>>>>("unpaid")
            .Description("Why the others are not paid for, each reason once.").ReadAll(it => it.Unpaid);
    }
}
