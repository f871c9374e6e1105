using System.Collections;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The rows of an answer, each made only when it is looked at.</summary>
/// <param name="table">The answer.</param>
/// <param name="law">What is doubtful about the law it rests on.</param>
internal sealed class CoverageEntries(CoverageTable table, Func<IEnumerable<Warning>> law) : IReadOnlyList<CoverageEntry>, IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => [.. table.Warnings, .. law()];

    /// <inheritdoc/>
    public int Count => table.Count;

    /// <inheritdoc/>
    public CoverageEntry this[int index] => new(table, index);

    /// <inheritdoc/>
    public IEnumerator<CoverageEntry> GetEnumerator()
    {
        for (var number = 0; number < Count; number++) yield return this[number];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
