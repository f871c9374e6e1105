using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What was paid against rules; the workers are a number here, and never named.</summary>
internal sealed class PaymentFindingType : ObjectGraphType<PaymentFinding>
{
    /// <summary>Declares the fields.</summary>
    public PaymentFindingType()
    {
        Name = "PaymentFinding";
        Description = "Money of a purse that was paid against the same rules, in months in a row.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PaymentRuleEnum>>>>("rules")
            .Description("The rules broken in every one of the months.").ReadAll(it => it.Rules);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First of the months, inclusive.").Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last of the months, inclusive.").Read(it => it.Months.Last);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many workers are paid for so.").Read(it => it.Workers);
        Field<IntGraphType>("workerMonths").Description("Months of workers paid for so: two workers for three months are six.")
            .Read(it => CoverageEntry.Counted(it.WorkerMonths));
        Field<NonNullGraphType<RupiahScalar>>("amount")
            .Description("What the purse owes for them, without what cannot be priced; of an envelope that pays more than it holds the excess.")
            .Read(it => it.Amount);
        Field<NonNullGraphType<StringGraphType>>("text").Description("The rules in words.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Text.In(language));
    }
}
