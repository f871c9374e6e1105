using System.Collections;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A list with what is doubtful about it.</summary>
/// <param name="rows">The list.</param>
/// <param name="warnings">What is doubtful.</param>
/// <typeparam name="T">The type of a row.</typeparam>
internal sealed class DoubtfulList<T>(IReadOnlyList<T> rows, IReadOnlyList<Warning> warnings) : IReadOnlyList<T>, IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => warnings;

    /// <inheritdoc/>
    public int Count => rows.Count;

    /// <inheritdoc/>
    public T this[int index] => rows[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
