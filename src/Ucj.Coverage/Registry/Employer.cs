using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>An employer (pemberi kerja).</summary>
/// <param name="Id">Its id, unique in a registry.</param>
/// <param name="Name">Its name.</param>
public sealed record Employer(string Id, string Name)
{
    /// <summary>The village it is in, where known.</summary>
    public RegionCode? Village { get; init; }

    /// <summary>Its scale, where known.</summary>
    public FirmScale? Scale { get; init => field = Code.Defined(value, nameof(Scale)); }

    /// <summary>Its industry in the source's own words; descriptive only.</summary>
    public string? Industry { get; init; }

    /// <summary>Its risk class; informative, a worker's own class decides his premium.</summary>
    public RiskClass? RiskClass { get; init; }

    /// <summary>How many it employs, registered or not; not negative.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether it is registered with BPJS Ketenagakerjaan, where known.</summary>
    public bool? Registered { get; init; }

    /// <summary>The id of the purse that pays for a public employer's staff; none for a private employer.</summary>
    public string? PaidBy { get; init; }
}
