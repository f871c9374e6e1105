using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
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
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.").Read(it => it.Project.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Read(it => it.Project.Name);
        Field<RegionType>("village").Description("The village it is in; null where not known.")
            .Read(it => it.Project.Village is { } village ? catalogue.Region(village) : null);
        Field<StringGraphType>("employer").Description("The contractor's employer id; null where not known.")
            .Read(it => it.Project.EmployerId);
        Field<YearMonthScalar>("from").Description("First month of work, inclusive; null where not known.")
            .Read(it => it.Project.From);
        Field<YearMonthScalar>("to").Description("Last month of work, inclusive; null where not known.")
            .Read(it => it.Project.To);
        Field<RupiahScalar>("contractValue").Description("Contract value; null where not known.")
            .Read(it => it.Project.ContractValue);
        Field<BooleanGraphType>("vatIncluded")
            .Description("Whether the contract value includes VAT (PPN); null where not known, which counts as no.")
            .Read(it => it.Project.VatIncluded);
        Field<RupiahScalar>("monthlyWages").Description("Wages of all its workers in a month; null where not known.")
            .Read(it => it.Project.MonthlyWages);
        Field<BooleanGraphType>("registered")
            .Description("Whether it is registered with BPJS Ketenagakerjaan; null where not known.")
            .Read(it => it.Project.Registered);
        Field<NonNullGraphType<BooleanGraphType>>("running").Description("Whether it runs in the month asked about.")
            .Read(it => it.IsRunning);
        Field<IntGraphType>("workers").Description("How many work on it; null where not known.")
            .Read(it => it.Project.Workers);
        Field<IntGraphType>("covered")
            .Description("JAKON workers of its employer whom a spell covers in the month, for all projects of that "
                + "employer together; null where the employer is not known.")
            .Read(it => it.Covered);
        Field<PremiumQuoteType>("premium")
            .Description("The premium, line by line: of the last month that is due by wages; of the whole contract, by the law of its "
                + "first month, by contract value. Null where it cannot be told or is not due.")
            .Read(it => it.Premium);
        Field<PremiumBasisEnum>("basis").Description("What the premium is computed from.").Read(it => it.Basis);
        Field<RupiahScalar>("due")
            .Description("All that has become due until the month asked about: the whole contract, or by wages every month of work "
                + "since the first. Null where it cannot be told.")
            .Read(it => it.Due);
        Field<RupiahScalar>("unpaid")
            .Description("What of it is not paid: all where the project is not registered, Rp0 where it is; null where "
                + "that is not known.")
            .Read(it => it.Unpaid);
    }
}
