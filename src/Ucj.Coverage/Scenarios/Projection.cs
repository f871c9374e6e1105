using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// The coverage of months to come: the workers grow older, spells end, money that is there pays for new cover, and the
/// rest moves by stated assumptions. It writes spells: within the horizon of the data and without assumptions it is the
/// recalculation, and <see cref="Model"/> may be asked like any other.
/// </summary>
/// <remarks>Immutable and thread-safe. The same model and assumptions always give the same projection.</remarks>
public sealed class Projection
{
    private readonly IReadOnlyList<ProjectedPayer>[] _payers;
    private readonly long[][] _activeByVillage;
    private readonly long[][] _activeByGroup;
    private readonly PlannedMoney? _planned;

    private Projection(
        CoverageModel model,
        MonthRange months,
        string denominator,
        ProjectionAssumptions assumptions,
        ProjectionWalk walk,
        Interpolation interpolation,
        CancellationToken cancellation,
        IProgress<YearMonth>? progress)
    {
        (MonthRange, Denominator, Assumptions) = (months, denominator, assumptions);
        _payers = new IReadOnlyList<ProjectedPayer>[months.Length];
        (_activeByVillage, _activeByGroup) = (new long[months.Length][], new long[months.Length][]);
        var path = model.Targets.Of(model.Region, denominator);
        var rows = new ProjectedMonth[months.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            var month = ContributionMonth.Plus(months.First, index);
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(month);
            var (enrolled, lapsed) = walk.Walk(ContributionMonth.ToNumber(month));
            _payers[index] = PayersOf(walk.State);
            (_activeByVillage[index], _activeByGroup[index]) = Split(walk.State, model);
            var eligible = walk.State.EligibleOf.Sum(count => (long)count);
            rows[index] = new ProjectedMonth(
                month,
                eligible,
                walk.State.ActiveOf.Sum(count => (long)count),
                denominator == Denominators.Registry ? eligible : model.Denominators.On(denominator, model.Region, month)?.Workers,
                path?.On(month, interpolation),
                enrolled,
                lapsed,
                _payers[index].Aggregate(default(Dues), (sum, payer) => sum + payer.Dues))
            {
                TargetHeldSince = path?.HeldSince(month),
                TargetIsInterpolated = path?.On(month, interpolation) != path?.On(month),
            };
        }

        (Months, KnownUntil, _planned) = (rows, model.Horizon.Last, walk.Money);
        Model = model with
        {
            Registry = walk.State.Written(),
            Horizon = new MonthRange(model.Horizon.First, model.Horizon.Last > months.Last ? model.Horizon.Last : months.Last),
        };
    }

    /// <summary>The last month a projection may reach: 2045-12, the end of the national plan.</summary>
    public static YearMonth LatestMonth { get; } = new(2045, 12);

    /// <summary>The months walked through.</summary>
    public MonthRange MonthRange { get; }

    /// <summary>The name of the denominator.</summary>
    public string Denominator { get; }

    /// <summary>What it takes for granted.</summary>
    public ProjectionAssumptions Assumptions { get; }

    /// <summary>The months in order.</summary>
    public IReadOnlyList<ProjectedMonth> Months { get; }

    /// <summary>Active workers, all months together: what coverage comes to in time, where the last month is only its end.</summary>
    public long WorkerMonths => Months.Sum(month => month.Active);

    /// <summary>Active workers a month on average, two decimals.</summary>
    public decimal AverageActive => decimal.Round((decimal)WorkerMonths / Months.Count, 2, MidpointRounding.AwayFromZero);

    /// <summary>Active workers in the month that has the most, and the first such month.</summary>
    public ProjectedMonth Peak => Months.MaxBy(month => month.Active);

    /// <summary>What is due over all months, whoever pays.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public Dues Dues => Months.Aggregate(default(Dues), (sum, month) => sum + month.Dues);

    /// <summary>
    /// The purses with money left while somebody is uncovered in months for which there are envelopes, by order of use and id, and what
    /// keeps each from paying; found when first asked for.
    /// </summary>
    public IReadOnlyList<IdleMoney> Idle => field ??= _planned is null ? [] : ProjectedMoney.Idle(this, _planned);

    /// <summary>
    /// What is doubtful about the answer: targets held, rates above 100 %, money that does not move, assumptions without effect.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => field ??= [.. ProjectionWarnings.Of(this)];

    /// <summary>The model with every spell that the projection wrote or ended.</summary>
    public CoverageModel Model { get; }

    /// <summary>The months in which the path crosses the target, in order; the first month counts where it reaches it.</summary>
    public IReadOnlyList<TargetCrossing> Crossings
    {
        get
        {
            var crossings = new List<TargetCrossing>();
            var before = false;
            foreach (var month in Months)
            {
                if (month.ReachesTarget is not { } reaches) continue;
                if (reaches != before) crossings.Add(new TargetCrossing(month.Month, reaches));
                before = reaches;
            }

            return crossings;
        }
    }

    /// <summary>Walks through months.</summary>
    /// <param name="model">The model; it needs workers. Without a premium law nothing is due and no envelope is spent.</param>
    /// <param name="months">The months, to <see cref="LatestMonth"/> at the latest; later than the horizon is allowed, earlier is not.</param>
    /// <param name="assumptions">What to take for granted.</param>
    /// <param name="denominator">The name of the denominator of rates and targets.</param>
    /// <param name="interpolation">What the target is between two published points.</param>
    /// <param name="progress">Told of every month that is walked through; by default nobody is.</param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers before the first month, and then every month.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// The model has totals only, a month is before the data or too late, the denominator is unknown, the purses contradict each other, or a
    /// sum does not fit 64 bits.
    /// </exception>
    public static Projection Run(
        CoverageModel model,
        MonthRange months,
        ProjectionAssumptions? assumptions = null,
        string denominator = Denominators.Registry,
        Interpolation interpolation = Interpolation.Step,
        IProgress<YearMonth>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(denominator);
        if (model.Registry is not { } registry) throw Refusal.NeedsWorkers();
        if (months.First < model.Horizon.First) throw Refusal.BeforeData(months, model.Horizon.First);
        if (months.Last > LatestMonth) throw Refusal.TooLate(months.Last, LatestMonth);
        if (!model.Denominators.Definitions.Contains(denominator))
            throw Throw.UnknownDenominator(denominator, model.Denominators.Definitions);
        if (PurseFaults.Of(model) is { Count: > 0 } faults) throw Throw.PursesRefused([.. faults.Select(fault => fault.Text)]);
        var assumed = assumptions ?? ProjectionAssumptions.Default;
        try
        {
            registry = assumed.Entrants?.Into(model, months) ?? registry;
            var walk = new ProjectionWalk(model, registry, months, assumed, cancellation);
            return new Projection(model, months, denominator, assumed, walk, interpolation, cancellation, progress);
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge(registry);
        }
    }

    /// <summary>What every payer does in a month, in order; those without anybody are left out.</summary>
    /// <param name="month">A month of the projection.</param>
    public IReadOnlyList<ProjectedPayer> PayersIn(YearMonth month) => _payers[IndexOf(month)];

    /// <summary>Active workers by the code of their village, in a month of the projection.</summary>
    public IReadOnlyList<(string Code, long Active)> VillagesIn(YearMonth month) => Named(
        _activeByVillage[IndexOf(month)], Model.Regions.Regions.Select(region => region.Code.ToString()));

    /// <summary>Active workers by the code of their group, in a month of the projection.</summary>
    public IReadOnlyList<(string Code, long Active)> GroupsIn(YearMonth month) => Named(
        _activeByGroup[IndexOf(month)], Model.Groups.Groups.Select(group => group.Code));

    /// <summary>The last month the data speak of.</summary>
    internal YearMonth KnownUntil { get; }

    private int IndexOf(YearMonth month) => MonthRange.Contains(month)
        ? ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(MonthRange.First)
        : throw Throw.MonthsOutside(new MonthRange(month, month), MonthRange);

    private static (string, long)[] Named(long[] counts, IEnumerable<string> names) =>
        [.. names.Zip(counts).Where(pair => pair.Second > 0)];

    private static ProjectedPayer[] PayersOf(ProjectionState state) =>
    [
        .. state.ActiveBy.Select((active, number) => new ProjectedPayer(state.Book.Payers[number], active, state.Dues.Of(number)))
            .Where(one => one.Active > 0).OrderBy(one => one.Payer),
    ];

    private static (long[] ByVillage, long[] ByGroup) Split(ProjectionState state, CoverageModel model)
    {
        var (byVillage, byGroup) = (new long[model.Regions.Count], new long[model.Groups.Count]);
        for (var cell = 0; cell < state.ActiveOf.Length; cell++)
        {
            byVillage[state.Cells.Cells[cell].Village] += state.ActiveOf[cell];
            byGroup[state.Cells.Cells[cell].Group] += state.ActiveOf[cell];
        }

        return (byVillage, byGroup);
    }
}
