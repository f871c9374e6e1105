using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Planning;

/// <summary>A question for the cliff: who falls out of coverage, and when.</summary>
/// <param name="Months">The months in which spells end, both inclusive; costs are reckoned up to the last of them.</param>
public sealed record CliffQuery(MonthRange Months)
{
    /// <summary>What rows are grouped by, each at most once; the payer is that of the spell that ends.</summary>
    /// <value>The default, none, gives one row a month.</value>
    public IReadOnlyList<Dimension> GroupBy { get; init; } = [];

    /// <summary>Whether months outside the horizon are refused.</summary>
    /// <value>The default leaves them out, with a warning.</value>
    public bool Strict { get; init; }

    /// <summary>The denominator the points are of, for the model's whole region.</summary>
    /// <value>The default is the eligible workers of the registry.</value>
    public string Denominator { get; init; } = Denominators.Registry;
}
