using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A purse of a scenario.</summary>
internal sealed class PurseInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public PurseInput()
    {
        Name = "PurseInput";
        Description = "A purse (sumber dana) of a scenario.";
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.");
        Field<NonNullGraphType<FundingSourceKindEnum>>("kind").Description("Its kind, which decides on relief.");
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.");
        Field<NonNullGraphType<IntGraphType>>("orderOfUse").Description("Its place in the order of use, 0 or more; equal numbers are one rank.");
        Field<ListGraphType<NonNullGraphType<RegionCodeScalar>>>("regions").Description("Regions it may pay in, with all in them; null: any.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("groups").Description("Codes of the worker groups it may pay for; null: any.");
        Field<ListGraphType<NonNullGraphType<SegmentEnum>>>("segments").Description("Segments it may pay for; null: any.");
        Field<ListGraphType<NonNullGraphType<SectorEnum>>>("sectors").Description("Sectors it may pay for; null: any.");
        Field<IntGraphType>("maxMonths").Description("The most months it may pay for a worker, 1 or more; null: any.");
        Field<StringGraphType>("legalBasis").Description("What it rests on; null: nothing, and it may not pay.");
        Field<YearMonthScalar>("legalFrom").Description("First month the legal basis is in force; null: always was.");
        Field<YearMonthScalar>("legalTo").Description("Last month the legal basis is in force; null: no end.");
        Field<LegalStateEnum>("legalState")
            .Description("IN_FORCE; UNCERTAIN: it pays, with a warning; DRAFT: it does not pay; null: in force. Its end stands in legalTo.");
        Field<StringGraphType>("parent").Description("Id of the purse it is a share of; null: none.");
        Field<DecimalScalar>("sharePercent").Description("Its share of that purse, 0 to 100.");
        Field<DecimalScalar>("supportPercent").Description("What is kept for support costs, 0 to 100; null: nothing.");
        Field<BooleanGraphType>("carryOver").Description("Whether what is left goes over to the next year (SiLPA); null: no.");
    }
}
