using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// All inputs of a calculation. A what-if is another model, made of this one by <see langword="with"/>; unchanged parts
/// are shared.
/// </summary>
/// <param name="Region">The region the model is about, one of <paramref name="Regions"/>.</param>
/// <param name="Horizon">The months about which the data says something.</param>
/// <param name="Regions">The regions.</param>
/// <param name="Groups">The worker groups.</param>
public sealed record CoverageModel(RegionCode Region, MonthRange Horizon, RegionTree Regions, WorkerGroupCatalog Groups)
{
    /// <summary>The workers and their spells; <see langword="null"/> for a regency that has totals only.</summary>
    public WorkerRegistry? Registry { get; init; }

    /// <summary>The totals of a regency without a registry; ignored when there is one.</summary>
    public IReadOnlyList<CoverageCount> Counts { get; init; } = [];

    /// <summary>The official denominators.</summary>
    public Denominators Denominators { get; init; } = Denominators.None;

    /// <summary>The published targets.</summary>
    public TargetPaths Targets { get; init; } = TargetPaths.None;

    /// <summary>The published figures.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>The employers, those of the registry's workers among them.</summary>
    public IReadOnlyList<Employer> Employers { get; init; } = [];

    /// <summary>The communities that register their own members.</summary>
    public IReadOnlyList<Community> Communities { get; init; } = [];

    /// <summary>The construction projects.</summary>
    public IReadOnlyList<ConstructionProject> Projects { get; init; } = [];

    /// <summary>The purses that may pay; with a premium law, every purse that pays a spell must be among them.</summary>
    public IReadOnlyList<FundingSource> FundingSources { get; init; } = [];

    /// <summary>The envelopes of the purses.</summary>
    public IReadOnlyList<Envelope> Envelopes { get; init; } = [];

    /// <summary>The running welfare programmes.</summary>
    public IReadOnlyList<WelfareProgramme> WelfareProgrammes { get; init; } = [];

    /// <summary>The premium law by which dues are computed.</summary>
    /// <value>The default, <see langword="null"/>, computes no dues.</value>
    public PremiumSchedule? Premiums { get; init; }

    /// <summary>What the sources leave open.</summary>
    public CoverageSettings Settings { get; init; } = CoverageSettings.Default;
}
