using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>One key to order rows by.</summary>
internal sealed class CoverageOrderInput : InputObjectGraphType
{
    private const string Period = "period";

    /// <summary>Declares a field for time, every measure and every dimension.</summary>
    public CoverageOrderInput()
    {
        Name = "CoverageOrderInput";
        Description = "One key to order rows by; exactly one field is given.";
        IsOneOf = true;
        Field<SortDirectionEnum>(Period).Description("By time.");
        foreach (var measure in Enum.GetValues<CoverageMeasure>())
            Field<SortDirectionEnum>(FieldName.Of(measure)).Description("By this figure. " + MeasureText.Of(measure));
        foreach (var dimension in Enum.GetValues<Dimension>())
            Field<SortDirectionEnum>(FieldName.Of(dimension)).Description(OrderOf(dimension));
    }

    /// <summary>Makes the <see cref="CoverageOrder"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var (name, direction) = value.Single();
        var descending = direction is SortDirection.Desc;
        if (name == Period) return CoverageOrder.ByPeriod(descending);
        return Enum.TryParse<CoverageMeasure>(name, ignoreCase: true, out var measure)
            ? CoverageOrder.By(measure, descending)
            : CoverageOrder.By(FieldName.Parse<Dimension>(name), descending);
    }

    private static string OrderOf(Dimension dimension) => dimension == Dimension.Tier
        ? "By tier, as a number."
        : $"By the code of {FieldName.Of(dimension)}, ordinally.";
}
