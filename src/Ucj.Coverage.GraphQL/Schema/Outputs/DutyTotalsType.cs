using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What all owe together.</summary>
internal sealed class DutyTotalsType : ObjectGraphType<DutyTotals>
{
    /// <summary>Declares the fields.</summary>
    public DutyTotalsType()
    {
        Name = "DutyTotals";
        Description = "What employers owe over the months asked for, and what communities and projects owe in the last of them.";
        Field<NonNullGraphType<OwedPremiumsType>>("employerDebt").Description("What private employers and their workers owe.")
            .Read(it => it.Employers.Debt);
        Field<NonNullGraphType<OwedPremiumsType>>("firstCharge")
            .Description("What public employers owe: first charges on the purses that pay for their staff.")
            .Read(it => it.Employers.FirstCharge);
        Field<IntGraphType>("members").Description("Members of communities, where known.")
            .Read(it => CoverageEntry.Counted(it.Communities.Members));
        Field<IntGraphType>("registeredMembers").Description("Those of them who are registered, where known.")
            .Read(it => CoverageEntry.Counted(it.Communities.Registered));
        Field<IntGraphType>("missingMembers").Description("Those who are not, where both numbers are known.")
            .Read(it => CoverageEntry.Counted(it.Communities.Missing));
        Field<RupiahScalar>("missingMembersCost").Description("What registering them would cost a month.")
            .Read(it => it.Communities.MonthlyCost);
        Field<RupiahScalar>("projectsDue").Description("What is due for construction projects, where it can be told.")
            .Read(it => it.Projects.Due);
        Field<RupiahScalar>("projectsUnpaid").Description("What of it is not paid, where that can be told.")
            .Read(it => it.Projects.Unpaid);
    }
}
