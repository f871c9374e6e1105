using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A rate with its denominator.</summary>
internal sealed class CoverageRateType : ObjectGraphType<EntryStanding>
{
    /// <summary>Declares the fields.</summary>
    public CoverageRateType()
    {
        Name = "CoverageRate";
        Description = "Active workers on a named denominator, which it is never shown without; a stock.";
        Field<NonNullGraphType<IntGraphType>>("active")
            .Description("Active workers.")
            .Read(it => it.Count(CoverageMeasure.Active));
        Field<IntGraphType>("denominator")
            .Description("Workers divided by; null where the denominator says nothing about this row.")
            .Read(it => it.Count(CoverageMeasure.Denominator));
        Field<DecimalScalar>("percent")
            .Description("Active in percent, 2 decimals, half away from zero; null without a denominator or on 0.")
            .Read(it => it.Percent(CoverageMeasure.Percent));
        Field<NonNullGraphType<StringGraphType>>("definition")
            .Description("Name of the denominator.")
            .Read(it => it.Definition);
    }
}
