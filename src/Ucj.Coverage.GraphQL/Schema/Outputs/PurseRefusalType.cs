using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Why a purse does not pay.</summary>
internal sealed class PurseRefusalType : ObjectGraphType<PurseRefusal>
{
    /// <summary>Declares the fields.</summary>
    public PurseRefusalType()
    {
        Name = "PurseRefusal";
        Description = "Why one purse does not pay for a worker.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RefusalKindEnum>>("kind").Description("What keeps it from paying.").Read(it => it.Kind);
        Field<EarmarkPartEnum>("part").Description("The part of the earmark that forbids it; only for EARMARK.")
            .Read(it => it.Part);
        Field<YearMonthScalar>("month").Description("The first month in which it may not pay; null where no month does.")
            .Read(it => it.Month);
        Field<YearMonthScalar>("lastMonth")
            .Description("The last of the months in a row in which it may not pay; only for a legal basis and an envelope.")
            .Read(it => it.LastMonth);
        Field<RupiahScalar>("left").Description("What is left in its envelope; only for COSTS_MORE.").Read(it => it.Left);
        Field<RupiahScalar>("price").Description("What one more worker costs in its months; only for COSTS_MORE.")
            .Read(it => it.Price);
        Field<IntGraphType>("maxMonths").Description("The most months it may pay for one worker; only for MONTHS_CAP.")
            .Read(it => it.MaxMonths);
        Field<IntGraphType>("tier")
            .Description("The last tier it pays for, of those at or before the worker's; null where its money went before.")
            .Read(it => it.Tier);
        Field<NonNullGraphType<StringGraphType>>("text").Description("The reason in words.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Text.In(language));
    }
}
