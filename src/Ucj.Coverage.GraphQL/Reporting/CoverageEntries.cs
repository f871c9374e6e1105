using System.Collections;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The rows of an answer, each made only when it is looked at.</summary>
/// <param name="table">The answer.</param>
/// <param name="besides">What is doubtful besides: the law it rests on, and names it is filtered by.</param>
internal sealed class CoverageEntries(CoverageTable table, Func<IReadOnlyList<Warning>> besides) : IReadOnlyList<CoverageEntry>, IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => [.. table.Warnings, .. besides()];

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
