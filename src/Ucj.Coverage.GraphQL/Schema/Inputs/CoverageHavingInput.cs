using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Which rows are kept, by their figures.</summary>
internal sealed class CoverageHavingInput : FilterInput<CoverageHavingInput, CoverageMeasure>
{
    /// <summary>Declares a field for every measure.</summary>
    public CoverageHavingInput()
        : base("CoverageHavingInput", "Which rows are kept, by their figures; it changes no figure.")
    {
        foreach (var measure in Enum.GetValues<CoverageMeasure>())
            Filter<DecimalOperatorInput>(measure, MeasureText.Of(measure));
    }
}
