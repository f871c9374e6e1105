namespace Ucj.Coverage.Funding;

/// <summary>A plan for a window: who is paid by which purse, what that costs, and who is left and why.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FundingPlan
{
    private readonly Allocation _allocation;
    private const int MillisecondsBetweenLooks = 10;

    private readonly Lock _lock = new();
    private readonly Lazy<IReadOnlyList<UnmetNeed>> _unmet;
    private readonly Lazy<IReadOnlyList<IdleMoney>> _idle;
    private readonly IReadOnlyList<FundingSource> _purses;
    private readonly Func<FundingSource, PurseRefusal?> _explainPurse;
    private readonly Lazy<IReadOnlyList<Warning>> _law;
    private readonly Lazy<IReadOnlyList<Warning>> _warnings;
    private IReadOnlyList<TierBound>? _bounds;

    internal FundingPlan(
        FundingRequest request,
        Allocation allocation,
        IReadOnlyList<FundingSource> purses,
        Func<FundingSource, PurseRefusal?> explainPurse,
        Func<IReadOnlyList<UnmetNeed>> explainUnmet,
        Func<IReadOnlyList<IdleMoney>> explainIdle,
        Func<FundingPlan, IEnumerable<Warning>> doubtLaw)
    {
        Request = request;
        (_allocation, _purses, _explainPurse) = (allocation, purses, explainPurse);
        _unmet = new Lazy<IReadOnlyList<UnmetNeed>>(() => Alone(explainUnmet, CancellationToken.None));
        _idle = new Lazy<IReadOnlyList<IdleMoney>>(() => Alone(explainIdle, CancellationToken.None));
        _law = new Lazy<IReadOnlyList<Warning>>(() => [.. doubtLaw(this)]);
        _warnings = new Lazy<IReadOnlyList<Warning>>(() => [.. LawWarnings, .. PlanWarnings.Of(this)]);
    }

    /// <summary>What is doubtful about the law and the legal bases that the plan rests on; none where it pays nobody by such.</summary>
    internal IReadOnlyList<Warning> LawWarnings => _law.Value;

    internal FundingProblem Problem => _allocation.Problem;

    /// <summary>Whether no plan pays for more of some tier and no fewer of those before it, as far as the strategy knows.</summary>
    internal bool IsBest => _allocation.IsBest;

    /// <summary>What was asked for.</summary>
    public FundingRequest Request { get; }

    /// <summary>The needs, in order of tier, month and code.</summary>
    public IReadOnlyList<FundingNeed> Needs => _allocation.Problem.Needs;

    /// <summary>What is met of each tier's need, in order of tier.</summary>
    public required IReadOnlyList<TierResult> Tiers { get; init; }

    /// <summary>The first charges, by employer; not among the lines.</summary>
    public required IReadOnlyList<FirstCharge> FirstCharges { get; init; }

    /// <summary>Who pays for whom, in the order of the needs.</summary>
    public required IReadOnlyList<FundingLine> Lines { get; init; }

    /// <summary>The purses that have an envelope in the window, by id.</summary>
    public required IReadOnlyList<SourceBalance> Sources { get; init; }

    /// <summary>The needs that are not met, or not wholly, in their order, and why; explained when first asked for.</summary>
    public IReadOnlyList<UnmetNeed> Unmet => _unmet.Value;

    /// <summary>
    /// The purses with money left while somebody is uncovered, by order of use and id, and what keeps each from paying;
    /// explained when first asked for.
    /// </summary>
    public IReadOnlyList<IdleMoney> Idle => _idle.Value;

    /// <summary>
    /// What is doubtful about the plan: law and legal bases it rests on, envelopes with more committed than they hold, money that
    /// does not move, and caps on a worker's months that a monthly plan leaves out.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => _warnings.Value;

    /// <summary>
    /// What could be funded of each tier at most, given the plan's own counts in the earlier ones; computed when first asked for.
    /// </summary>
    public IReadOnlyList<TierBound> Bounds => FindBounds();

    /// <summary>The same, with a search that can be stopped.</summary>
    /// <param name="cancellation">Stops it; who asks again gets the whole answer.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    public IReadOnlyList<TierBound> FindBounds(CancellationToken cancellation = default) => Alone(() =>
        _bounds ??= TierBounds.Of(_allocation, new SearchSteps(Request.SearchSteps, cancellation: cancellation)), cancellation);

    /// <summary>What more money in each purse that may pay in the window would buy, by the plan's own strategy.</summary>
    /// <param name="amount">How much more, Rp1 to Rp10,000,000,000,000,000; in a purse with several envelopes it goes where it buys most.</param>
    /// <param name="cancellation">Stops the search that proves it; the plan stays as it is.</param>
    /// <returns>
    /// By order of use of the purses. Under <see cref="FundingStrategy.Optimal"/> beside all that the plan pays for: as many
    /// of the first tier as can be, then of the next; where a search ends before that is proven, at least so many.
    /// </returns>
    /// <exception cref="CoverageException">It is more than all envelopes together may hold.</exception>
    public IReadOnlyList<MoreMoney> WithMore(Rupiah amount, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount.Amount);
        if (amount > Envelope.MostTogether) throw Throw.MoreMoneyTooLarge(amount, Envelope.MostTogether);
        return Alone<IReadOnlyList<MoreMoney>>(() =>
        {
            var marginal = new MarginalMoney(_allocation, new SearchSteps(Request.SearchSteps, cancellation: cancellation));
            return [.. Problem.Pots.Select(pot => pot.Source.Id).Distinct()
                .Select(source => marginal.InPurse(Request.Strategy, source, amount))];
        }, cancellation);
    }

    /// <summary>The least money that pays for more workers beside those of the plan, and where it is cheapest.</summary>
    /// <param name="workers">How many more, positive; worker-months in a monthly plan.</param>
    /// <param name="sourceId">The only purse it may go into; by default any.</param>
    /// <param name="cancellation">Stops the search that proves it; the plan stays as it is.</param>
    /// <returns>
    /// The least with which nobody is given up whom the plan pays for; an amount that suffices, with a bound, where a search ends
    /// before that is proven. Where the only purse pays for nobody whatever its money, a warning says why.
    /// </returns>
    /// <exception cref="CoverageException">The purse is not one of the model.</exception>
    public ExtraMoney MoneyFor(int workers, string? sourceId = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(workers);
        var only = sourceId is null ? null : _purses.FirstOrDefault(purse => purse.Id == sourceId)
            ?? throw Throw.UnknownPurse(sourceId, _purses.Select(purse => purse.Id));
        return Alone(() =>
        {
            var extra = new MarginalMoney(_allocation, new SearchSteps(Request.SearchSteps, cancellation: cancellation)).For(workers, sourceId);
            return only is not null && extra is { Workers: 0, IsMostProven: true } ? extra with { Refusal = _explainPurse(only) } : extra;
        }, cancellation);
    }

    /// <summary>One question at a time: what more money would buy is tried on the allocation itself, and taken back.</summary>
    private T Alone<T>(Func<T> ask, CancellationToken cancellation)
    {
        while (!_lock.TryEnter(MillisecondsBetweenLooks)) cancellation.ThrowIfCancellationRequested();
        try
        {
            return ask();
        }
        finally
        {
            _lock.Exit();
        }
    }
}
