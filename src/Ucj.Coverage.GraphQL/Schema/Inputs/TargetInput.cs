using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Changes;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A target to set.</summary>
internal sealed class TargetInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public TargetInput()
    {
        Name = "TargetInput";
        Description = "A target; one of the same region, month and denominator is corrected by it.";
        Field<NonNullGraphType<RegionCodeScalar>>("region").Description("The region it binds.");
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month it is to be reached in.");
        Field<NonNullGraphType<DecimalScalar>>("percent").Description("Active workers in percent of the denominator, 0 to 100.");
        Field<NonNullGraphType<StringGraphType>>("definition").Description("Name of the denominator it is a percentage of.");
        Field<StringGraphType>("source").Description("Where it was published; null: not said.");
    }

    /// <summary>Makes the <see cref="SetTarget"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var percent = (decimal)value["percent"]!;
        return new SetTarget(new CoverageTarget(
            (RegionCode)value["region"]!,
            (YearMonth)value["month"]!,
            PercentOfWhole.Of(percent) ?? throw Throw.NotPercent(percent),
            (string)value["definition"]!,
            value.TryGetValue("source", out var source) ? (string?)source : null));
    }
}
