using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>How one coverage figure comes about.</summary>
/// <param name="Region">The region it is about, as a whole.</param>
/// <param name="Month">The month.</param>
/// <param name="Row">The figure.</param>
/// <param name="Counted">The published denominator it is divided by; absent for the computed one, and where nothing is published.</param>
/// <param name="Point">The published target in force; absent without one.</param>
/// <param name="Tolerance">Months after its end in which a spell still covers.</param>
/// <param name="Law">The premium law in force that month.</param>
/// <param name="DatasetMonths">The months the dataset counts.</param>
internal sealed record CoverageExplanation(
    Region Region,
    YearMonth Month,
    CoverageEntry Row,
    OfficialDenominator? Counted,
    CoverageTarget? Point,
    int Tolerance,
    IReadOnlyList<LawValue> Law,
    MonthRange DatasetMonths) : IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => Row.Warnings;

    /// <summary>Where it stands on the denominator.</summary>
    public EntryStanding? Standing => Row.Standing;

    /// <summary>The figure as sentences, one for each step from the workers to the percentage and the gap.</summary>
    public IEnumerable<Phrase> Steps => new ExplanationSentences(this).All();
}
