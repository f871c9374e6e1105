using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What one payer pays in a projected month.</summary>
internal sealed class ProjectedPayerType : ObjectGraphType<ProjectedPayer>
{
    /// <summary>Declares the fields.</summary>
    public ProjectedPayerType()
    {
        Name = "ProjectedPayer";
        Description = "What one payer pays in a projected month.";
        Field<NonNullGraphType<PayerType>>("payer").Description("Who pays.").Read(it => it.Payer);
        Field<IntGraphType>("active").Description("Active workers paid for.").Read(it => CoverageEntry.Counted(it.Active));
        Field<OwedPremiumsType>("premiums").Description("Premiums due for them.").Read(it => it.Dues);
    }
}
