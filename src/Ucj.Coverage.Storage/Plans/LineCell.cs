using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Plans;

/// <summary>Whom a line of a plan pays for, from which purse.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Months">The months paid for.</param>
public sealed record LineCell(string SourceId, MonthRange Months)
{
    /// <summary>The public employer of a first charge; <see langword="null"/> for a need.</summary>
    public string? EmployerId { get; init; }

    /// <summary>Where the workers of a need live; <see langword="null"/> for a first charge.</summary>
    public RegionCode? Village { get; init; }

    /// <summary>The code of their group; <see langword="null"/> for a first charge.</summary>
    public string? Group { get; init; }

    /// <summary>Their sector; <see langword="null"/> for a first charge.</summary>
    public Sector? Sector { get; init; }

    /// <summary>An income of the band at which they are registered; <see langword="null"/> for the lowest.</summary>
    public Rupiah? Income { get; init; }
}
