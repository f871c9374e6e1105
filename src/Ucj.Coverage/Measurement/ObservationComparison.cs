namespace Ucj.Coverage.Measurement;

/// <summary>A published figure beside the computed one, on its own denominator and on another.</summary>
/// <param name="Observation">The figure as published.</param>
/// <param name="Published">The published workers on the denominator they were published on.</param>
/// <param name="Computed">The computed workers of the same region and month on that same denominator.</param>
/// <param name="PublishedOnOther">The published workers on the other denominator.</param>
/// <param name="ComputedOnOther">The computed workers on the other denominator.</param>
/// <param name="Difference">From the published rate to the computed rate on the other denominator, split.</param>
/// <param name="SincePrevious">From the region's previous published rate to this one, split.</param>
public sealed record ObservationComparison(
    Observation Observation,
    CoverageRate? Published,
    CoverageRate? Computed,
    CoverageRate? PublishedOnOther,
    CoverageRate? ComputedOnOther,
    RateChange? Difference,
    RateChange? SincePrevious)
{
    /// <summary>Compares published figures with a report.</summary>
    /// <param name="report">Where computed workers and denominators come from.</param>
    /// <param name="observations">The published figures, in any order.</param>
    /// <param name="other">The name of the other denominator; <see langword="null"/> for the one each was published on.</param>
    /// <returns>The comparisons, by region, then month.</returns>
    /// <exception cref="CoverageException">The other denominator is unknown to the report.</exception>
    public static IReadOnlyList<ObservationComparison> Compare(
        CoverageReport report,
        IEnumerable<Observation> observations,
        string? other = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(observations);
        if (other is not null && !report.Definitions.Contains(other)) throw Throw.UnknownDenominator(other, report.Definitions);
        var comparisons = new List<ObservationComparison>();
        foreach (var observation in observations
            .OrderBy(one => one.Region).ThenBy(one => one.Month).ThenBy(one => one.Definition, StringComparer.Ordinal)
            .ThenBy(one => one.Source, StringComparer.Ordinal))
        {
            var previous = comparisons.LastOrDefault(one =>
                one.Observation.Region == observation.Region && one.Observation.Month < observation.Month
                    && one.Published is { Denominator: > 0 });
            comparisons.Add(Of(report, observation, other ?? observation.Definition, previous?.Published));
        }

        return comparisons;
    }

    private static ObservationComparison Of(
        CoverageReport report,
        Observation observation,
        string? other,
        CoverageRate? previous)
    {
        var counted = Counted(report, observation);
        var published = RateOn(report, observation, observation.Definition, observation.Active, counted?.Eligible);
        var computedOnOther = RateOn(report, observation, other, counted?.Active, counted?.Eligible);
        return new ObservationComparison(
            observation,
            published,
            RateOn(report, observation, observation.Definition, counted?.Active, counted?.Eligible),
            RateOn(report, observation, other, observation.Active, counted?.Eligible),
            computedOnOther,
            RateChange.Between(published, computedOnOther),
            RateChange.Between(previous, published));
    }

    private static CoverageRow? Counted(CoverageReport report, Observation observation)
    {
        if (!report.Cube.Months.Contains(observation.Month) || !report.Cube.Regions.TryNumberOf(observation.Region, out _))
            return null;
        var month = new CoverageQuery(new MonthRange(observation.Month, observation.Month))
        {
            Within = observation.Region,
            FillPeriods = true,
        };
        return report.Ask(month).Rows is [var counted, ..] ? counted : null;
    }

    private static CoverageRate? RateOn(
        CoverageReport report,
        Observation observation,
        string? definition,
        long? active,
        long? eligible)
    {
        if (active is not { } workers || definition is null) return null;
        var denominator = definition == Denominators.Registry
            ? eligible
            : report.Denominators.On(definition, observation.Region, observation.Month)?.Workers;
        return new CoverageRate(workers, denominator, definition);
    }
}
