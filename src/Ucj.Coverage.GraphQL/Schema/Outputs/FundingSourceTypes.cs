using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
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
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.").Resolve(c => c.Source.Source.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Resolve(c => c.Source.Source.Name);
        Field<NonNullGraphType<FundingSourceKindEnum>>("kind").Description("Its kind.").Resolve(c => c.Source.Source.Kind);
        Field<NonNullGraphType<BooleanGraphType>>("public")
            .Description("Whether its money is public, which decides on relief.")
            .Resolve(c => c.Source.Source.Kind.IsPublic());
        Field<NonNullGraphType<IntGraphType>>("orderOfUse")
            .Description("Lower numbers are used first; equal numbers are one rank.")
            .Resolve(c => c.Source.Source.OrderOfUse);
        Field<NonNullGraphType<EarmarkType>>("earmark").Description("For whom it may pay.").Resolve(c => c.Source.Source);
        Field<IntGraphType>("maxMonths").Description("The most months it may pay for one worker; null: no cap.")
            .Resolve(c => c.Source.Source.MaxMonths);
        Field<LegalBasisType>("legalBasis").Description("What it rests on; null: nothing, so that it may not pay.")
            .Resolve(c => c.Source.Source.LegalBasis is null ? null : c.Source.Source);
        Field<StringGraphType>("parent").Description("Id of the purse it is a share of; null: none.")
            .Resolve(c => c.Source.Source.ParentId);
        Field<DecimalScalar>("sharePercent").Description("The share of the parent it may spend, in percent; null: it is no share.")
            .Resolve(c => c.Source.Source.Share?.Value);
        Field<DecimalScalar>("supportPercent").Description("The share of its money kept for support costs, in percent; null: none.")
            .Resolve(c => c.Source.Source.Support?.Value);
        Field<NonNullGraphType<BooleanGraphType>>("carryOver")
            .Description("Whether what is left is carried over into the next year (SiLPA).")
            .Resolve(c => c.Source.Source.CarryOver);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnvelopeAccountType>>>>("envelopes")
            .Description("Its envelopes, in order of time; empty when it has no money.")
            .Resolve(c => c.Source.Envelopes);
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
            .Description("Regions, with everything in them.").Resolve(c => c.Source.Regions);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("workerGroups")
            .Description("Codes of worker groups.").Resolve(c => c.Source.Groups);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SegmentEnum>>>>("segments")
            .Description("Segments.").Resolve(c => c.Source.Segments);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SectorEnum>>>>("sectors")
            .Description("Sectors.").Resolve(c => c.Source.Sectors);
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
        Field<NonNullGraphType<StringGraphType>>("regulation").Description("The regulation.").Resolve(c => c.Source.LegalBasis);
        Field<YearMonthScalar>("from").Description("First month in force, inclusive; null: always.")
            .Resolve(c => c.Source.LegalFrom);
        Field<YearMonthScalar>("to").Description("Last month in force, inclusive; null: for ever.")
            .Resolve(c => c.Source.LegalTo);
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
            .Resolve(c => c.Source.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month it pays for, inclusive.")
            .Resolve(c => c.Source.Months.Last);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What was put into it.").Resolve(c => c.Source.Amount);
        Field<NonNullGraphType<RupiahScalar>>("carried")
            .Description("What is carried into it from the year before (SiLPA).").Resolve(c => c.Source.Carried);
        Field<NonNullGraphType<RupiahScalar>>("reserved")
            .Description("What is kept for support costs and for purses that are a share of this one.")
            .Resolve(c => c.Source.Reserved);
        Field<NonNullGraphType<RupiahScalar>>("committed")
            .Description("What cover the purse already pays costs in all its months.").Resolve(c => c.Source.Committed);
        Field<NonNullGraphType<RupiahScalar>>("free").Description("What new cover may cost.").Resolve(c => c.Source.Free);
        Field<NonNullGraphType<RupiahScalar>>("overcommitted")
            .Description("By how much more is committed than there is; 0 where it is kept to.")
            .Resolve(c => c.Source.Overcommitted);
    }
}
