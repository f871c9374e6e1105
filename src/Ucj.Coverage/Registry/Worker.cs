using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>One worker as the registry takes him in and gives him back.</summary>
/// <param name="Id">An opaque id, unique in a registry; never a NIK.</param>
/// <param name="Village">The village (nagari) he is counted in.</param>
/// <param name="Group">The code of his worker group.</param>
/// <param name="Birth">The month of his birth.</param>
public sealed record Worker(string Id, RegionCode Village, string Group, YearMonth Birth)
{
    /// <summary>His own segment.</summary>
    /// <value>The default, <see langword="null"/>, is his group's.</value>
    public EmploymentSegment? Segment { get; init => field = Code.Defined(value, nameof(Segment)); }

    /// <summary>His own sector.</summary>
    /// <value>The default, <see langword="null"/>, is his group's.</value>
    public Sector? Sector { get; init => field = Code.Defined(value, nameof(Sector)); }

    /// <summary>The monthly wage (PU) or income (BPU); not negative; required for PU.</summary>
    public Rupiah? Income { get; init; }

    /// <summary>The risk class of his work; required for PU.</summary>
    public RiskClass? RiskClass { get; init; }

    /// <summary>The id of his employer, if he has one.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The first month in the workforce, inclusive.</summary>
    /// <value>The default, <see langword="null"/>, is always.</value>
    public YearMonth? From { get; init; }

    /// <summary>The last month in the workforce, inclusive.</summary>
    /// <value>The default, <see langword="null"/>, is still.</value>
    public YearMonth? To { get; init; }
}
