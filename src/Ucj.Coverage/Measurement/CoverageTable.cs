namespace Ucj.Coverage.Measurement;

/// <summary>The answer to a <see cref="CoverageQuery"/>.</summary>
/// <param name="Query">The question.</param>
/// <param name="Rows">The rows, in the order asked for.</param>
public sealed record CoverageTable(CoverageQuery Query, IReadOnlyList<CoverageRow> Rows);
