using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>
/// What purses paid against a rule: what an auditor would ask. Whatever was paid stays data, and is listed here: before or
/// after a legal basis, outside an earmark, without an envelope, beyond a months cap, more than an envelope holds, and for
/// people who are not eligible.
/// </summary>
/// <param name="Findings">
/// By purse, month and rules; every worker-month is in one at most, beside those of envelopes that pay more than they hold: these
/// are told with all their months where they share one with the months looked at.
/// </param>
/// <param name="Purses">What each purse paid in all, by id; those that paid nothing are not there.</param>
public sealed record PaymentAudit(IReadOnlyList<PaymentFinding> Findings, IReadOnlyList<PursePayments> Purses)
{
    /// <summary>
    /// What is doubtful: that money was paid against rules or for people not eligible, and what could not be priced; then what is
    /// doubtful about the law that the rupiah rest on.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => [.. PaymentSentence.Warnings(Findings), .. Law];

    internal IReadOnlyList<Warning> Law { private get; init; } = [];

    /// <summary>Goes through every spell that a purse pays.</summary>
    /// <param name="model">The model; with workers and a premium law.</param>
    /// <param name="months">
    /// The months looked at; <see langword="null"/>, the default, is all there are spells for. A spell that still runs is looked at up
    /// to the end of the model's horizon.
    /// </param>
    /// <param name="samePeople">
    /// Pairs of ids of workers who are the same person, such as rows with the same NIK; of two whom purses pay for in a month the
    /// second is paid twice. The default, <see langword="null"/>, is that none are known: the model holds no NIK.
    /// </param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// The model has no workers; its purses contradict each other; a sum does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">The model has no premium law, or a pair names an unknown worker.</exception>
    public static PaymentAudit Of(
        CoverageModel model,
        MonthRange? months = null,
        IReadOnlyList<(string First, string Second)>? samePeople = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var registry = model.Registry ?? throw Throw.NeedsWorkers();
        var schedule = model.Law ?? throw Throw.ModelWithoutLaw();
        try
        {
            var auditing = new PaymentAuditing(model, registry, schedule, months, cancellation);
            auditing.AddAll(samePeople ?? []);
            var audit = auditing.Audit();
            _ = audit.Warnings; // Whoever reads the sums in them may trust that they fit.
            return audit;
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }
}
