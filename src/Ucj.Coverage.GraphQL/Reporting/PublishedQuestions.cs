using Ucj.Coverage.Disclosure;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// Answers questions with published figures. These are one set for all: a caller who sees a part of the regions is shown of
/// them what everyone is, for what is hidden there depends on the whole.
/// </summary>
/// <param name="model">The dataset, with no more in it than is seen.</param>
/// <param name="scope">The regions that are seen.</param>
/// <param name="published">What is published of the whole dataset.</param>
internal sealed class PublishedQuestions(CoverageModel model, Scope scope, PublicCoverage published)
{
    /// <summary>The answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="query">The same, for figures that are not published.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="CoverageException">It asks for what is not published, or cannot be answered.</exception>
    public CoverageTable Answer(CoverageQuestion question, CoverageQuery query, CancellationToken stop)
    {
        if (question.Tolerance is { } months && months != model.Settings.ToleranceMonths) throw Throw.NotPublished($"tolerance {months}");
        foreach (var compare in question.Where?.Comparisons() ?? []) PublicCoverage.Check(compare.Field);
        foreach (var definition in (string?[])[query.Denominator, .. query.Beside, query.CompareWith?.Definition])
        {
            if (definition is not null && !Definitions.Contains(definition)) throw Throw.UnknownDenominator(definition, Definitions);
        }

        return published.Ask(query with { Within = query.Within ?? Whole, Where = Seen(query) }, stop);
    }

    private string[] Definitions =>
        [.. model.Denominators.Definitions.Union(model.Targets.All.Select(target => target.Definition).Order(StringComparer.Ordinal))];

    /// <summary>The region that is asked about when none is named.</summary>
    private Regions.RegionCode Whole => scope.Regions is [var only] && only.Level > model.Region.Level ? only : model.Region;

    private Func<CoverageCell, bool>? Seen(CoverageQuery query)
    {
        if (scope.Contains(query.Within ?? Whole)) return query.Where;
        var where = query.Where;
        return cell => scope.Contains(cell.Region.Code) && (where is null || where(cell));
    }
}
