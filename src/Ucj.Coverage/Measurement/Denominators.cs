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

    /// <summary>Collects the denominators.</summary>
    /// <exception cref="ArgumentException">
    /// Two of one definition and region begin in the same month, one is negative, or one is called <c>REGISTRY</c>.
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
            rows => new EffectiveDated<OfficialDenominator>(rows.Select(row => (row.Month, row))));
    }

    /// <summary>No official denominator at all.</summary>
    public static Denominators None { get; } = new([]);

    /// <summary>The denominators as they were given.</summary>
    public IReadOnlyList<OfficialDenominator> All { get; }

    /// <summary>The names one may ask for, <see cref="Registry"/> first, then the official ones ordinally.</summary>
    public IReadOnlyList<string> Definitions =>
        [Registry, .. All.Select(row => row.Definition).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The official denominator of exactly this region in a month; absent before its first month.</summary>
    public OfficialDenominator? On(string definition, RegionCode region, YearMonth month) =>
        Of(definition, region) is { } series && series.TryOn(month, out var row) ? row : null;

    /// <summary>All official denominators of exactly this region by one definition.</summary>
    internal EffectiveDated<OfficialDenominator>? Of(string definition, RegionCode region) =>
        _series.GetValueOrDefault((definition, region));
}
