using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A construction project and what is due for it.</summary>
internal sealed class ProjectDutyType : ObjectGraphType<ProjectDuty>
{
    /// <summary>Declares the fields.</summary>
    public ProjectDutyType(Catalogue catalogue)
    {
        Name = "ConstructionProject";
        Description = "A construction project (JAKON) and what is due for it.";
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.").Resolve(c => c.Source.Project.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Resolve(c => c.Source.Project.Name);
        Field<RegionType>("village").Description("The village it is in; null where not known.")
            .Resolve(c => c.Source.Project.Village is { } village ? catalogue.Region(village) : null);
        Field<StringGraphType>("employer").Description("The contractor's employer id; null where not known.")
            .Resolve(c => c.Source.Project.EmployerId);
        Field<YearMonthScalar>("from").Description("First month of work, inclusive; null where not known.")
            .Resolve(c => c.Source.Project.From);
        Field<YearMonthScalar>("to").Description("Last month of work, inclusive; null where not known.")
            .Resolve(c => c.Source.Project.To);
        Field<RupiahScalar>("contractValue").Description("Contract value; null where not known.")
            .Resolve(c => c.Source.Project.ContractValue);
        Field<BooleanGraphType>("vatIncluded")
            .Description("Whether the contract value includes VAT (PPN); null where not known, which counts as no.")
            .Resolve(c => c.Source.Project.VatIncluded);
        Field<RupiahScalar>("monthlyWages").Description("Wages of all its workers in a month; null where not known.")
            .Resolve(c => c.Source.Project.MonthlyWages);
        Field<BooleanGraphType>("registered")
            .Description("Whether it is registered with BPJS Ketenagakerjaan; null where not known.")
            .Resolve(c => c.Source.Project.Registered);
        Field<NonNullGraphType<BooleanGraphType>>("running").Description("Whether it runs in the month asked about.")
            .Resolve(c => c.Source.IsRunning);
        Field<IntGraphType>("workers").Description("How many work on it; null where not known.")
            .Resolve(c => c.Source.Project.Workers);
        Field<IntGraphType>("covered")
            .Description("JAKON workers of its employer whom a spell covers in the month, for all projects of that "
                + "employer together; null where the employer is not known.")
            .Resolve(c => c.Source.Covered);
        Field<PremiumQuoteType>("premium")
            .Description("The premium, line by line: of the month by wages; of the whole contract, by the law of its "
                + "first month, by contract value. Null where it cannot be told or is not due.")
            .Resolve(c => c.Source.Premium);
        Field<PremiumBasisEnum>("basis").Description("What the premium is computed from.").Resolve(c => c.Source.Basis);
        Field<RupiahScalar>("due").Description("The premium's total.").Resolve(c => c.Source.Due);
        Field<RupiahScalar>("unpaid")
            .Description("What of it is not paid: all where the project is not registered, Rp0 where it is; null where "
                + "that is not known.")
            .Resolve(c => c.Source.Unpaid);
    }
}

/// <summary>A project with its cursor.</summary>
internal sealed class ProjectEdgeType() : EdgeType<ProjectDuty, ProjectDutyType>("ConstructionProjectEdge");

/// <summary>One page of projects.</summary>
internal sealed class ProjectConnectionType()
    : ConnectionType<ProjectDuty, ProjectDutyType, ProjectEdgeType>("ConstructionProjectConnection");
