using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A denominator one may ask for.</summary>
internal sealed class DenominatorType : ObjectGraphType<DenominatorEntry>
{
    /// <summary>Declares the fields.</summary>
    public DenominatorType()
    {
        Name = "Denominator";
        Description = "What active workers are divided by. A rate means nothing without it.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name, as 'coverage(denominator:)' takes it.")
            .Read(it => it.Name);
        Field<NonNullGraphType<BooleanGraphType>>("computed")
            .Description("Whether it is REGISTRY: the eligible workers themselves.")
            .Read(it => it.IsComputed);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DenominatorCountType>>>>("counts")
            .Description("What is published of it, by region and month; empty for REGISTRY.").ReadAll(it => it.Counts);
    }
}

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
