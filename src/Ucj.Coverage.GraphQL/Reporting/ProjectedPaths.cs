using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The same months by one to three assumptions.</summary>
/// <param name="Middle">By the assumptions given.</param>
/// <param name="Low">By those that are to give the least; <see langword="null"/> where there are none.</param>
/// <param name="High">By those that are to give the most; <see langword="null"/> where there are none.</param>
internal sealed record ProjectedPaths(Projection Middle, Projection? Low, Projection? High) : IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => ProjectionRange.WarningsOf(Middle, Low, High);
}
