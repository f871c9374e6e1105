using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A rate that is no row's.</summary>
internal sealed class FigureType : ObjectGraphType<CoverageRate>
{
    /// <summary>Declares the fields.</summary>
    public FigureType()
    {
        Name = "CoverageFigure";
        Description = "Active workers on a named denominator, which they are never shown without.";
        Field<NonNullGraphType<IntGraphType>>("active").Description("Active workers.").Read(it => CoverageEntry.Counted(it.Active));
        Field<IntGraphType>("denominator")
            .Description("Workers divided by; null where the denominator says nothing about the region and month.")
            .Read(it => CoverageEntry.Counted(it.Denominator));
        Field<DecimalScalar>("percent")
            .Description("Active in percent, 2 decimals, half away from zero; null without a denominator or on 0.")
            .Read(it => it.Percent?.Value);
        Field<NonNullGraphType<StringGraphType>>("definition").Description("Name of the denominator.").Read(it => it.Definition);
    }
}
