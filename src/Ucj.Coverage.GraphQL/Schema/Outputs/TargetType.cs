using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A published target.</summary>
internal sealed class TargetType : ObjectGraphType<CoverageTarget>
{
    /// <summary>Declares the fields.</summary>
    public TargetType()
    {
        Name = "Target";
        Description = "A published target: one point of a target path, which holds until the next point.";
        Field<NonNullGraphType<RegionCodeScalar>>("region")
            .Description("The region it binds, which need not be one of the dataset's.")
            .Read(it => it.Region);
        Field<NonNullGraphType<YearMonthScalar>>("month")
            .Description("The month it is to be reached in; a year's target is its December.")
            .Read(it => it.Month);
        Field<NonNullGraphType<DecimalScalar>>("percent").Description("Active workers in percent of the denominator.")
            .Read(it => it.Percent.Value);
        Field<NonNullGraphType<StringGraphType>>("definition")
            .Description("Name of the denominator it is a percentage of.")
            .Read(it => it.Definition);
        Field<StringGraphType>("source").Description("Where it was published; null where the dataset does not say.")
            .Read(it => it.Source);
    }
}
