using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Exchange;

/// <summary>A regency's data as its folder holds it.</summary>
/// <param name="Name">The name of the dataset.</param>
/// <param name="Model">What the calculation works on.</param>
public sealed record Dataset(string Name, CoverageModel Model)
{
    /// <summary>The employers.</summary>
    public IReadOnlyList<Employer> Employers { get; init; } = [];

    /// <summary>The communities that register their own members.</summary>
    public IReadOnlyList<Community> Communities { get; init; } = [];

    /// <summary>The construction projects.</summary>
    public IReadOnlyList<ConstructionProject> Projects { get; init; } = [];

    /// <summary>The envelopes of the purses.</summary>
    public IReadOnlyList<Envelope> Envelopes { get; init; } = [];

    /// <summary>The running welfare programmes.</summary>
    public IReadOnlyList<WelfareProgramme> WelfareProgrammes { get; init; } = [];
}
