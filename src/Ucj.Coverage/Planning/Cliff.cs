using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>
/// Who falls out of coverage in the months to come: workers with a spell that ends in a month, none that covers the next,
/// and still eligible in it. Tolerance is ignored, and migrant workers do not count.
/// </summary>
/// <remarks>
/// Keeping a worker means that whoever paid goes on paying: JKK and JKM in the lowest income band for BPU, and for PU and
/// JAKON the programmes of the spell that ended, on the own wage, both shares.
/// </remarks>
/// <param name="Query">The question.</param>
/// <param name="Rows">Rows with at least one worker, by month and then by key in the order of the question.</param>
public sealed record Cliff(CliffQuery Query, IReadOnlyList<CliffRow> Rows)
{
    /// <summary>
    /// Months that were left out, and what is doubtful about the law that the costs of keeping rest on; none where nobody's cost
    /// rests on such law.
    /// </summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Answers a question.</summary>
    /// <param name="model">The model; with workers and a premium law.</param>
    /// <param name="query">The question; months outside the model's horizon are left out, with a warning, unless it is strict.</param>
    /// <param name="progress">Told at every look how far it is; by default nobody is.</param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers.</param>
    /// <exception cref="CoverageException">
    /// All months are outside the horizon, or a month is before the first law; the model has no workers; the denominator or a purse that
    /// pays a spell is unknown; a sum does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">A dimension is named twice, or the model has no premium law.</exception>
    public static Cliff Of(
        CoverageModel model, CliffQuery query, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(query);
        var inside = query with { Months = model.Inside(query.Months, query.Strict) };
        if (query.GroupBy.Distinct().Count() != query.GroupBy.Count) throw Throw.DimensionTwice(query.GroupBy);
        if (!model.Denominators.Definitions.Contains(query.Denominator))
            throw Throw.UnknownDenominator(query.Denominator, model.Denominators.Definitions);
        try
        {
            var counting = new CliffCounting(model, inside);
            counting.AddAll(progress, cancellation);
            return new Cliff(inside, counting.Rows())
            {
                Warnings = [.. CoverageWarnings.LeftOutside(query.Months, inside.Months), .. counting.Warnings],
            };
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }
}
