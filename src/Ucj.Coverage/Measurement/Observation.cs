using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>A published coverage figure, kept as printed.</summary>
/// <param name="Region">The region it is about.</param>
/// <param name="Month">The month it is about.</param>
/// <param name="Definition">The denominator it was published on, where that is known.</param>
public sealed record Observation(RegionCode Region, YearMonth Month, string? Definition)
{
    /// <summary>Active workers, where published; not negative.</summary>
    public long? Active { get; init; }

    /// <summary>Active wage recipients among them, where published.</summary>
    public long? Pu { get; init; }

    /// <summary>Active non-wage workers among them, where published.</summary>
    public long? Bpu { get; init; }

    /// <summary>Active construction workers among them, where published.</summary>
    public long? Jakon { get; init; }

    /// <summary>The percentage as printed, where published; it need not agree with the counts.</summary>
    public Percent? ReportedPercent { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Source { get; init; }
}
