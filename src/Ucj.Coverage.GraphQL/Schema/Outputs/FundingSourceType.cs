using GraphQL.Types;
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
        Field<NonNullGraphType<BooleanGraphType>>("shown")
            .Description("Whether its money and rules are shown: not those of a purse that is for regions outside yours too. Plans made here leave it out.")
            .Read(it => !it.Source.IsNotShown);
        Field<NonNullGraphType<IntGraphType>>("orderOfUse")
            .Description("Lower numbers are used first; equal numbers are one rank.")
            .Read(it => it.Source.OrderOfUse);
        Field<NonNullGraphType<EarmarkType>>("earmark").Description("For whom it may pay.").Read(it => it.Source);
        Field<IntGraphType>("maxMonths").Description("The most months it may pay for one worker; null: no cap.")
            .Read(it => it.Source.MaxMonths);
        Field<LegalBasisType>("legalBasis").Description("What it rests on; null: nothing, so that it may not pay, or not shown.")
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
            .Description("Its envelopes, in order of time; empty when it has no money, or none that is shown.")
            .ReadAll(it => it.Envelopes);
    }
}
