using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>A projection by three assumptions, because nobody knows the one.</summary>
/// <param name="Low">By the assumptions that are to give the least coverage.</param>
/// <param name="Middle">By those in between.</param>
/// <param name="High">By those that are to give the most.</param>
public sealed record ProjectionRange(Projection Low, Projection Middle, Projection High)
{
    /// <summary>What is doubtful about each of the paths, each thing once, and about paths that are not in order.</summary>
    public IReadOnlyList<Warning> Warnings => WarningsOf(Middle, Low, High);

    /// <summary>What is doubtful about paths by up to three assumptions, each thing once, and about those that are not in order.</summary>
    /// <param name="middle">The path in the middle.</param>
    /// <param name="low">The one that is to give the least; <see langword="null"/> for none.</param>
    /// <param name="high">The one that is to give the most; <see langword="null"/> for none.</param>
    public static IReadOnlyList<Warning> WarningsOf(Projection middle, Projection? low, Projection? high)
    {
        ArgumentNullException.ThrowIfNull(middle);
        List<Warning> warnings = [.. new[] { middle, low, high }.OfType<Projection>()
            .SelectMany(path => path.Warnings).DistinctBy(warning => (warning.Kind, warning.Text))];
        if (low is not null && low.WorkerMonths > middle.WorkerMonths)
            warnings.Add(OutOfOrder("rendah", "low", low, "tengah", "middle", middle));
        if (high is not null && middle.WorkerMonths > high.WorkerMonths)
            warnings.Add(OutOfOrder("tengah", "middle", middle, "tinggi", "high", high));
        return warnings;
    }

    /// <summary>Walks through the same months three times.</summary>
    /// <inheritdoc cref="Projection.Run"/>
    /// <param name="model">The model.</param>
    /// <param name="months">The months.</param>
    /// <param name="low">What the low path takes for granted.</param>
    /// <param name="middle">What the middle path takes for granted.</param>
    /// <param name="high">What the high path takes for granted.</param>
    /// <param name="denominator">The name of the denominator.</param>
    /// <param name="cancellation">Stops it, as <see cref="Projection.Run"/>.</param>
    public static ProjectionRange Run(
        CoverageModel model,
        MonthRange months,
        ProjectionAssumptions low,
        ProjectionAssumptions middle,
        ProjectionAssumptions high,
        string denominator = Denominators.Registry,
        CancellationToken cancellation = default) => new(
        Projection.Run(model, months, low, denominator, cancellation: cancellation),
        Projection.Run(model, months, middle, denominator, cancellation: cancellation),
        Projection.Run(model, months, high, denominator, cancellation: cancellation));

    private static Warning OutOfOrder(string lessId, string lessEn, Projection less, string moreId, string moreEn, Projection more) => new(
        WarningKind.ImplausibleValues,
        new Phrase(
            $"Jalur {lessId} memberi {less.WorkerMonths:N0} pekerja-bulan aktif pada {less.MonthRange}, lebih dari {more.WorkerMonths:N0} pada jalur {moreId}. Asumsinya agaknya tertukar: periksa keduanya.",
            $"The {lessEn} path gives {less.WorkerMonths:N0} active worker-months in {less.MonthRange}, more than the {more.WorkerMonths:N0} of the {moreEn} path. Their assumptions are likely mixed up: check both."),
        new(lessEn, less.WorkerMonths),
        new(moreEn, more.WorkerMonths));
}
