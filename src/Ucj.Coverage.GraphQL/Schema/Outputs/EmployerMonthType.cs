using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A month of an employer.</summary>
internal sealed class EmployerMonthType : ObjectGraphType<EmployerMonth>
{
    /// <summary>Declares the fields.</summary>
    public EmployerMonthType()
    {
        Name = "EmployerMonth";
        Description = "What an employer did and owes in one month.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The contribution month.").Read(it => it.Month);
        Field<IntGraphType>("eligible")
            .Description("Its workers in the registry who are eligible.").Read(it => it.Eligible);
        Field<IntGraphType>("covered").Description("Those of them whom a spell covers; tolerance is ignored.")
            .Read(it => it.Covered);
        Field<IntGraphType>("uncovered").Description("Those of them whom none covers.").Read(it => it.Uncovered);
        Field<IntGraphType>("missing")
            .Description("How many of the workers it employs are not covered, in the registry or not; null where it is "
                + "not known how many it employs.")
            .Read(it => it.Missing);
        Field<IntGraphType>("unknown")
            .Description("How many of the missing the registry does not know, so that nobody can price them; null where it is not known "
                + "how many it employs.")
            .Read(it => it.Unknown);
        Field<IntGraphType>("unpriced")
            .Description("Uncovered workers for whom nothing is owed here: construction workers without a known wage, and "
                + "workers of a public employer outside PU.")
            .Read(it => it.Unpriced);
        Field<NonNullGraphType<OwedPremiumsType>>("owed").Description("The premiums of the other uncovered workers.")
            .Read(it => it.Owed);
    }
}
