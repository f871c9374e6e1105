using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
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
        Field<NonNullGraphType<RowPremiumsType>>("employerDebt").Description("What private employers and their workers owe.")
            .Resolve(c => c.Source.Employers.Debt);
        Field<NonNullGraphType<RowPremiumsType>>("firstCharge")
            .Description("What public employers owe: first charges on the purses that pay for their staff.")
            .Resolve(c => c.Source.Employers.FirstCharge);
        Field<IntGraphType>("members").Description("Members of communities, where known.")
            .Resolve(c => CoverageEntry.Counted(c.Source.Communities.Members));
        Field<IntGraphType>("registeredMembers").Description("Those of them who are registered, where known.")
            .Resolve(c => CoverageEntry.Counted(c.Source.Communities.Registered));
        Field<IntGraphType>("missingMembers").Description("Those who are not, where both numbers are known.")
            .Resolve(c => CoverageEntry.Counted(c.Source.Communities.Missing));
        Field<RupiahScalar>("missingMembersCost").Description("What registering them would cost a month.")
            .Resolve(c => c.Source.Communities.MonthlyCost);
        Field<RupiahScalar>("projectsDue").Description("What is due for construction projects, where it can be told.")
            .Resolve(c => c.Source.Projects.Due);
        Field<RupiahScalar>("projectsUnpaid").Description("What of it is not paid, where that can be told.")
            .Resolve(c => c.Source.Projects.Unpaid);
    }
}
