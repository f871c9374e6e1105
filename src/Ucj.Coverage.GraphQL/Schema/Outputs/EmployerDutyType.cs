using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;

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
        Field<RegionType>("village").Description("The village it is in; null where not known, or not among your regions.")
            .Read(it => it.Employer.Village is { } village ? catalogue.Region(village) : null);
        Field<FirmScaleEnum>("scale").Description("Its scale; null where not known.").Read(it => it.Employer.Scale);
        Field<StringGraphType>("industry").Description("Its industry in the source's own words; null where not known.")
            .Read(it => it.Employer.Industry);
        Field<IntGraphType>("workers").Description("How many it employs, registered or not; null where not known, or where some are outside your regions.")
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
