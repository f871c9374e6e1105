using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

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
        Field<NonNullGraphType<LegalStateEnum>>("state").Description("How far it can be relied on; on a draft nothing is paid.")
            .Read(it => it.LegalState);
    }
}
