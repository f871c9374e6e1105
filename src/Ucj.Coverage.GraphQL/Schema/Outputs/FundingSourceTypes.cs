using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A purse.</summary>
internal sealed class FundingSourceType : ObjectGraphType<PurseEntry>
{
    /// <summary>Declares the fields.</summary>
    public FundingSourceType()
    {
        Name = "FundingSource";
        Description = "A purse (sumber dana): money that may pay premiums, with its earmark and legal basis.";
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.").Read(it => it.Source.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Read(it => it.Source.Name);
        Field<NonNullGraphType<FundingSourceKindEnum>>("kind").Description("Its kind.").Read(it => it.Source.Kind);
        Field<NonNullGraphType<BooleanGraphType>>("public")
            .Description("Whether its money is public, which decides on relief.")
            .Read(it => it.Source.Kind.IsPublic());
        Field<NonNullGraphType<IntGraphType>>("orderOfUse")
            .Description("Lower numbers are used first; equal numbers are one rank.")
            .Read(it => it.Source.OrderOfUse);
        Field<NonNullGraphType<EarmarkType>>("earmark").Description("For whom it may pay.").Read(it => it.Source);
        Field<IntGraphType>("maxMonths").Description("The most months it may pay for one worker; null: no cap.")
            .Read(it => it.Source.MaxMonths);
        Field<LegalBasisType>("legalBasis").Description("What it rests on; null: nothing, so that it may not pay.")
            .Read(it => it.Source.LegalBasis is null ? null : it.Source);
        Field<StringGraphType>("parent").Description("Id of the purse it is a share of; null: none.")
            .Read(it => it.Source.ParentId);
        Field<DecimalScalar>("sharePercent").Description("The share of the parent it may spend, in percent; null: it is no share.")
            .Read(it => it.Source.Share?.Value);
        Field<DecimalScalar>("supportPercent").Description("The share of its money kept for support costs, in percent; null: none.")
            .Read(it => it.Source.Support?.Value);
        Field<NonNullGraphType<BooleanGraphType>>("carryOver")
            .Description("Whether what is left is carried over into the next year (SiLPA).")
            .Read(it => it.Source.CarryOver);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnvelopeAccountType>>>>("envelopes")
            .Description("Its envelopes, in order of time; empty when it has no money.")
            .ReadAll(it => it.Envelopes);
    }
}

/// <summary>An earmark.</summary>
internal sealed class EarmarkType : ObjectGraphType<FundingSource>
{
    /// <summary>Declares the fields.</summary>
    public EarmarkType()
    {
        Name = "Earmark";
        Description = "For whom a purse may pay; an empty list admits any.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionCodeScalar>>>>("regions")
            .Description("Regions, with everything in them.").ReadAll(it => it.Regions);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("workerGroups")
            .Description("Codes of worker groups.").ReadAll(it => it.Groups);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SegmentEnum>>>>("segments")
            .Description("Segments.").ReadAll(it => it.Segments);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SectorEnum>>>>("sectors")
            .Description("Sectors.").ReadAll(it => it.Sectors);
    }
}

/// <summary>A legal basis.</summary>
internal sealed class LegalBasisType : ObjectGraphType<FundingSource>
{
    /// <summary>Declares the fields.</summary>
    public LegalBasisType()
    {
        Name = "LegalBasis";
        Description = "The regulation a purse rests on, with the months it is in force.";
        Field<NonNullGraphType<StringGraphType>>("regulation").Description("The regulation.").Read(it => it.LegalBasis);
        Field<YearMonthScalar>("from").Description("First month in force, inclusive; null: always.")
            .Read(it => it.LegalFrom);
        Field<YearMonthScalar>("to").Description("Last month in force, inclusive; null: for ever.")
            .Read(it => it.LegalTo);
    }
}

/// <summary>An envelope.</summary>
internal sealed class EnvelopeAccountType : ObjectGraphType<EnvelopeAccount>
{
    /// <summary>Declares the fields.</summary>
    public EnvelopeAccountType()
    {
        Name = "EnvelopeAccount";
        Description = "An envelope (pagu): money of a purse for a range of months. "
            + "Free is amount + carried - reserved - committed, and never negative.";
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month it pays for, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month it pays for, inclusive.")
            .Read(it => it.Months.Last);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What was put into it.").Read(it => it.Amount);
        Field<NonNullGraphType<RupiahScalar>>("carried")
            .Description("What is carried into it from the year before (SiLPA).").Read(it => it.Carried);
        Field<NonNullGraphType<RupiahScalar>>("reserved")
            .Description("What is kept for support costs and for purses that are a share of this one.")
            .Read(it => it.Reserved);
        Field<NonNullGraphType<RupiahScalar>>("committed")
            .Description("What cover the purse already pays costs in all its months.").Read(it => it.Committed);
        Field<NonNullGraphType<RupiahScalar>>("free").Description("What new cover may cost.").Read(it => it.Free);
        Field<NonNullGraphType<RupiahScalar>>("overcommitted")
            .Description("By how much more is committed than there is; 0 where it is kept to.")
            .Read(it => it.Overcommitted);
    }
}
