using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>Where sources publish different figures for the same region, month and definition; all are kept, side by side.</summary>
public static class DisagreeingSources
{
    /// <summary>Official denominators on which sources disagree, a warning for each.</summary>
    /// <param name="denominators">The denominators.</param>
    /// <param name="regions">The regions, for their names.</param>
    public static IReadOnlyList<Warning> Of(Denominators denominators, RegionTree regions)
    {
        ArgumentNullException.ThrowIfNull(denominators);
        ArgumentNullException.ThrowIfNull(regions);
        return [.. denominators.Conflicts.Select(rows => CoverageWarnings.SourcesDisagree(regions, rows[0], rows))];
    }

    /// <summary>Published coverage figures on which sources disagree, a warning for each.</summary>
    /// <param name="observations">The figures.</param>
    /// <param name="regions">The regions, for their names.</param>
    public static IReadOnlyList<Warning> Of(IEnumerable<Observation> observations, RegionTree regions)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(regions);
        return
        [
            .. observations.GroupBy(one => (one.Region, one.Month, one.Definition))
                .Where(same => Disagree(same, one => one.Active) || Disagree(same, one => one.ReportedPercent))
                .OrderBy(same => same.Key.Region).ThenBy(same => same.Key.Month).ThenBy(same => same.Key.Definition, StringComparer.Ordinal)
                .Select(same => CoverageWarnings.SourcesDisagree(
                    regions, [.. same.OrderBy(one => one.Source, StringComparer.Ordinal)])),
        ];
    }

    /// <summary>A figure that one of them does not give contradicts nobody.</summary>
    private static bool Disagree<T>(IEnumerable<Observation> same, Func<Observation, T?> figure)
        where T : struct => same.Select(figure).OfType<T>().Distinct().Skip(1).Any();
}
