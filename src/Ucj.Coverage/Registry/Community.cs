using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>A farmers' group, mosque board or cooperative that registers its own members.</summary>
/// <param name="Id">Its id, unique in a dataset.</param>
/// <param name="Name">Its name.</param>
public sealed record Community(string Id, string Name)
{
    /// <summary>The village it is in, where known.</summary>
    public RegionCode? Village { get; init; }

    /// <summary>How many members it has; not negative.</summary>
    public int? Members { get; init; }

    /// <summary>How many of them are registered; not negative.</summary>
    public int? RegisteredMembers { get; init; }

    /// <summary>The code of the worker group its members are of, where known.</summary>
    public string? Group { get; init; }

    /// <summary>The sector its members work in, which some reliefs depend on; where it is not given, the group's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no sector.</exception>
    public Sector? Sector { get; init => field = Code.Defined(value, nameof(Sector)); }
}
