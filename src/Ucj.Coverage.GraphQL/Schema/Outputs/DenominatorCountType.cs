using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A published count.</summary>
internal sealed class DenominatorCountType : ObjectGraphType<OfficialDenominator>
{
    /// <summary>Declares the fields.</summary>
    public DenominatorCountType()
    {
        Name = "DenominatorCount";
        Description = "A published number of workers, which holds until the next of its denominator and region.";
        Field<NonNullGraphType<RegionCodeScalar>>("region")
            .Description("The region counted.")
            .Read(it => it.Region);
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month from which it holds, inclusive.")
            .Read(it => it.Month);
        Field<IntGraphType>("workers")
            .Description("Workers counted.")
            .Read(it => CoverageEntry.Counted(it.Workers));
        Field<StringGraphType>("source").Description("Where it was published; null where the dataset does not say.")
            .Read(it => it.Source);
    }
}
