using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>A projection by three assumptions, because nobody knows the one.</summary>
/// <param name="Low">By the assumptions that are to give the least coverage.</param>
/// <param name="Middle">By those in between.</param>
/// <param name="High">By those that are to give the most.</param>
public sealed record ProjectionRange(Projection Low, Projection Middle, Projection High)
{
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
}
