using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>The official denominators of a dataset, beside the one every dataset has: <see cref="Registry"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Denominators
{
    /// <summary>The name of the denominator that is the eligible workers of the registry themselves.</summary>
    public const string Registry = "REGISTRY";

    private readonly Dictionary<(string Definition, RegionCode Region), EffectiveDated<OfficialDenominator>> _series;

    /// <summary>
    /// Collects the denominators. Sources may give different counts for the same month: all are kept, and the largest is divided
    /// by, so that no percentage flatters.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// Two of one definition, region and source begin in the same month, one is negative, or one is called <c>REGISTRY</c>.
    /// </exception>
    public Denominators(IEnumerable<OfficialDenominator> denominators)
    {
        ArgumentNullException.ThrowIfNull(denominators);
        All = [.. denominators];
        foreach (var denominator in All)
        {
            if (denominator.Definition == Registry) throw Throw.ReservedDenominator();
            if (denominator.Workers < 0) throw Throw.NegativeDenominator(denominator.Definition, denominator.Workers);
        }

        _series = All.GroupBy(row => (row.Definition, row.Region)).ToDictionary(
            rows => rows.Key,
            rows => new EffectiveDated<OfficialDenominator>(
                rows.GroupBy(row => row.Month, (month, ofMonth) => (month, LargestOf([.. ofMonth])))));
    }

    /// <summary>No official denominator at all.</summary>
    public static Denominators None { get; } = new([]);

    /// <summary>The denominators as they were given.</summary>
    public IReadOnlyList<OfficialDenominator> All { get; }

    /// <summary>The names one may ask for, <see cref="Registry"/> first, then the official ones ordinally.</summary>
    public IReadOnlyList<string> Definitions =>
        [Registry, .. All.Select(row => row.Definition).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The counts of one definition, region and month on which sources disagree, each list in the order of counts, the largest
    /// first.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<OfficialDenominator>> Conflicts => field ??=
    [
        .. All.GroupBy(row => (row.Definition, row.Region, row.Month))
            .Where(rows => rows.DistinctBy(row => row.Workers).Count() > 1)
            .OrderBy(rows => rows.Key.Definition, StringComparer.Ordinal).ThenBy(rows => rows.Key.Region).ThenBy(rows => rows.Key.Month)
            .Select(rows => Ordered(rows)),
    ];

    /// <summary>Whether sources disagree on any.</summary>
    internal bool HaveConflicts => Conflicts.Count > 0;

    /// <summary>The official denominator of exactly this region in a month; absent before its first month.</summary>
    public OfficialDenominator? On(string definition, RegionCode region, YearMonth month) =>
        Of(definition, region) is { } series && series.TryOn(month, out var row) ? row : null;

    /// <summary>All official denominators of exactly this region by one definition.</summary>
    internal EffectiveDated<OfficialDenominator>? Of(string definition, RegionCode region) =>
        _series.GetValueOrDefault((definition, region));

    /// <summary>All counts on which the sources of one disagree, itself among them; none where they do not.</summary>
    internal IReadOnlyList<OfficialDenominator> ConflictsOf(OfficialDenominator one) =>
        Conflicts.FirstOrDefault(rows => rows.Contains(one)) ?? [];

    /// <exception cref="ArgumentException">Two are of one source.</exception>
    private static OfficialDenominator LargestOf(IReadOnlyList<OfficialDenominator> rows)
    {
        if (rows.Count == 1) return rows[0];
        if (rows.DistinctBy(row => row.Source).Count() < rows.Count) throw Throw.SameStart(rows[0].Month);
        return Ordered(rows)[0];
    }

    private static List<OfficialDenominator> Ordered(IEnumerable<OfficialDenominator> rows) =>
        [.. rows.OrderByDescending(row => row.Workers).ThenBy(row => row.Source, StringComparer.Ordinal)];
}
