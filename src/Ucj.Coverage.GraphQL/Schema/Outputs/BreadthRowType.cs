using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One way to spend money: so many workers for so many months.</summary>
internal sealed class BreadthRowType : ObjectGraphType<BreadthRow>
{
    /// <summary>Declares the fields.</summary>
    public BreadthRowType()
    {
        Name = "BreadthRow";
        Description = "One way to spend money: so many workers for so many months at the end of the year.";
        Field<NonNullGraphType<IntGraphType>>("months").Description("Months of cover for each worker, 1 to 12.").Read(it => it.Months);
        AddCount("workers", "The most workers the money bears for these months, at most those who need it.", it => it.Workers);
        AddCount("workerMonths", "Months of cover of all of them together.", it => it.WorkerMonths);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost.").Read(it => it.Amount);
        AddCount("activeInDecember", "Active workers in December.", it => it.ActiveInDecember);
        Field<DecimalScalar>("december").Description("Coverage in December, in percent; null without a denominator.")
            .Read(it => it.December?.Value);
        Field<DecimalScalar>("average").Description("The year's average coverage on December's denominator, in percent; null without one.")
            .Read(it => it.Average?.Value);
    }

    private void AddCount(string name, string description, Func<BreadthRow, long> count) =>
        Field<IntGraphType>(name).Description(description).Read(it => CoverageEntry.Counted(count(it)));
}
