using NodaTime;
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
    /// <summary>The regions.</summary>
    public RegionTree Regions { get; init => field = Given(value, nameof(Regions)); } = Given(Regions, nameof(Regions));

    /// <summary>The worker groups.</summary>
    public WorkerGroupCatalog Groups { get; init => field = Given(value, nameof(Groups)); } = Given(Groups, nameof(Groups));

    /// <summary>What the data are called.</summary>
    /// <value>The default is empty.</value>
    public string Name { get; init => field = Given(value, nameof(Name)); } = "";

    /// <summary>The workers and their spells; <see langword="null"/> for a regency that has totals only.</summary>
    public WorkerRegistry? Registry { get; init; }

    /// <summary>The totals of a regency without a registry; ignored when there is one.</summary>
    public IReadOnlyList<CoverageCount> Counts { get; init => field = Given(value, nameof(Counts)); } = [];

    /// <summary>The official denominators.</summary>
    public Denominators Denominators { get; init => field = Given(value, nameof(Denominators)); } = Denominators.None;

    /// <summary>The published targets.</summary>
    public TargetPaths Targets { get; init => field = Given(value, nameof(Targets)); } = TargetPaths.None;

    /// <summary>The published figures.</summary>
    public IReadOnlyList<Observation> Observations { get; init => field = Given(value, nameof(Observations)); } = [];

    /// <summary>The employers, those of the registry's workers among them.</summary>
    public IReadOnlyList<Employer> Employers { get; init => field = Given(value, nameof(Employers)); } = [];

    /// <summary>The communities that register their own members.</summary>
    public IReadOnlyList<Community> Communities { get; init => field = Given(value, nameof(Communities)); } = [];

    /// <summary>The construction projects.</summary>
    public IReadOnlyList<ConstructionProject> Projects { get; init => field = Given(value, nameof(Projects)); } = [];

    /// <summary>The purses that may pay; with a premium law, every purse that pays a spell must be among them.</summary>
    public IReadOnlyList<FundingSource> FundingSources { get; init => field = Given(value, nameof(FundingSources)); } = [];

    /// <summary>The envelopes of the purses.</summary>
    public IReadOnlyList<Envelope> Envelopes { get; init => field = Given(value, nameof(Envelopes)); } = [];

    /// <summary>The running welfare programmes.</summary>
    public IReadOnlyList<WelfareProgramme> WelfareProgrammes { get; init => field = Given(value, nameof(WelfareProgrammes)); } = [];

    /// <summary>The premium law by which dues are computed.</summary>
    /// <value>
    /// The default is <see cref="PremiumSchedule.Default"/> with the model's settings; <see cref="PremiumSchedule.None"/>
    /// switches dues off.
    /// </value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public PremiumSchedule Premiums
    {
        get => field ?? PremiumSchedule.Default.With(Settings.Premiums);
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The law that says what is due; <see langword="null"/> where it is switched off.</summary>
    internal PremiumSchedule? Law => Premiums == PremiumSchedule.None ? null : Premiums;

    /// <summary>
    /// The last month in which the data record something: a spell that begins, a total, a published figure; absent when there is
    /// nothing of these up to the end of the horizon. Later months are <em>scheduled</em>: what is known of them are spells recorded before, which run on
    /// or end later.
    /// </summary>
    public YearMonth? LastActualMonth => LastActual(Registry?.LastBegun(Horizon.Last));

    /// <summary>The same, by the last month of the horizon in which a spell of the registry begins.</summary>
    internal YearMonth? LastActual(YearMonth? lastBegun)
    {
        var months = Observations.Select(one => one.Month);
        if (Registry is null) months = months.Concat(Counts.Select(count => count.Month));
        return months.Where(month => month <= Horizon.Last).Cast<YearMonth?>().Append(lastBegun).Max();
    }

    /// <summary>What the sources leave open.</summary>
    /// <exception cref="ArgumentException">The lowest age is above the highest.</exception>
    public CoverageSettings Settings
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.MinAge <= value.MaxAge ? value : throw Throw.AgesCrossed(value.MinAge, value.MaxAge);
        }
    } = CoverageSettings.Default;

    private static T Given<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>The part of the months asked for that the data are about.</summary>
    /// <exception cref="CoverageException">None of them is or, where the question is strict, not all of them are.</exception>
    internal MonthRange Inside(MonthRange asked, bool strict) =>
        asked.Intersect(Horizon) is { } inside && (inside == asked || !strict) ? inside : throw Throw.MonthsOutside(asked, Horizon);
}
