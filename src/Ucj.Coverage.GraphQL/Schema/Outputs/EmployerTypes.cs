using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An employer and what it owes.</summary>
internal sealed class EmployerDutyType : ObjectGraphType<EmployerDuty>
{
    /// <summary>Declares the fields.</summary>
    public EmployerDutyType(Catalogue catalogue)
    {
        Name = "EmployerDuty";
        Description = "An employer (pemberi kerja) and what it owes for eligible workers whom no spell covers: the "
            + "programmes its scale obliges, at least JKK and JKM.";
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.").Read(it => it.Employer.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Read(it => it.Employer.Name);
        Field<RegionType>("village").Description("The village it is in; null where not known.")
            .Read(it => it.Employer.Village is { } village ? catalogue.Region(village) : null);
        Field<FirmScaleEnum>("scale").Description("Its scale; null where not known.").Read(it => it.Employer.Scale);
        Field<StringGraphType>("industry").Description("Its industry in the source's own words; null where not known.")
            .Read(it => it.Employer.Industry);
        Field<IntGraphType>("workers").Description("How many it employs, registered or not; null where not known.")
            .Read(it => it.Employer.Workers);
        Field<BooleanGraphType>("registered")
            .Description("Whether it is registered with BPJS Ketenagakerjaan; null where not known.")
            .Read(it => it.Employer.Registered);
        Field<NonNullGraphType<BooleanGraphType>>("firstCharge")
            .Description("Whether it is a public employer, so that what it owes is a first charge on 'purse'.")
            .Read(it => it.IsFirstCharge);
        Field<StringGraphType>("purse")
            .Description("Id of the purse that pays for a public employer's staff; null for a private one.")
            .Read(it => it.Employer.PaidBy);
        Field<NonNullGraphType<OwedPremiumsType>>("owed").Description("All that is owed in the months asked for.")
            .Read(it => it.Owed);
        Field<IntGraphType>("uncoveredMonths").Description("Worker-months no spell covers: two workers for three months are six.")
            .Read(it => CoverageEntry.Counted(it.UncoveredMonths));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EmployerMonthType>>>>("months")
            .Description("Every month asked for, in order.")
            .ReadAll(it => it.Months);
    }
}

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
        Field<IntGraphType>("unpriced")
            .Description("Uncovered workers for whom nothing is owed here: construction workers without a known wage, and "
                + "workers of a public employer outside PU.")
            .Read(it => it.Unpriced);
        Field<NonNullGraphType<OwedPremiumsType>>("owed").Description("The premiums of the other uncovered workers.")
            .Read(it => it.Owed);
    }
}

/// <summary>An employer with its cursor.</summary>
internal sealed class EmployerEdgeType() : EdgeType<EmployerDuty, EmployerDutyType>("EmployerEdge");

/// <summary>One page of employers.</summary>
internal sealed class EmployerConnectionType()
    : ConnectionType<EmployerDuty, EmployerDutyType, EmployerEdgeType>("EmployerConnection");
