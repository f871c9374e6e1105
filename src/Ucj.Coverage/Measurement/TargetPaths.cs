using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>The target paths of a dataset, one for each region and denominator that has a published target.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TargetPaths
{
    private readonly Dictionary<(RegionCode Region, string Definition), TargetPath> _paths;

    /// <summary>Collects the targets into paths.</summary>
    /// <exception cref="ArgumentException">Two targets of one region and denominator are for the same month.</exception>
    public TargetPaths(IEnumerable<CoverageTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        All = [.. targets];
        _paths = All.GroupBy(target => (target.Region, target.Definition))
            .ToDictionary(targets => targets.Key, targets => new TargetPath(targets));
    }

    /// <summary>No target at all.</summary>
    public static TargetPaths None { get; } = new([]);

    /// <summary>The targets as they were given.</summary>
    public IReadOnlyList<CoverageTarget> All { get; }

    /// <summary>The path of exactly this region and denominator, if one is published.</summary>
    public TargetPath? Of(RegionCode region, string definition) => _paths.GetValueOrDefault((region, definition));
}
