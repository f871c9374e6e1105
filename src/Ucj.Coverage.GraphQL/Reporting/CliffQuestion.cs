using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for the cliff, compared by value.</summary>
/// <param name="Months">The months in which spells end.</param>
/// <param name="Denominator">What the points are of.</param>
/// <param name="GroupBy">The codes of the dimensions, joined by commas.</param>
/// <param name="Strict">Whether months outside the dataset are refused.</param>
internal sealed record CliffQuestion(MonthRange Months, string Denominator, string GroupBy, bool Strict)
{
    /// <summary>A question grouped by some dimensions.</summary>
    public static CliffQuestion Of(MonthRange months, string denominator, IEnumerable<Dimension> groupBy, bool strict) =>
        new(months, denominator, string.Join(',', groupBy.Select(Code.Of)), strict);

    /// <summary>The question as the library takes it.</summary>
    /// <exception cref="CoverageException">A dimension is named twice.</exception>
    public CliffQuery Query()
    {
        var dimensions = new List<Dimension>();
        foreach (var code in GroupBy.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Code.TryParse<Dimension>(code, out var dimension)) dimensions.Add(dimension);
        }

        if (dimensions.Distinct().Count() != dimensions.Count) throw Throw.DimensionTwice(dimensions);
        return new CliffQuery(Months) { GroupBy = dimensions, Denominator = Denominator, Strict = Strict };
    }
}
