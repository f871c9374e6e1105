namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A condition as it was asked for, not yet bound to what it filters.</summary>
/// <typeparam name="TField">The names of the values compared: dimensions of a cell, measures of a row.</typeparam>
internal abstract record Filter<TField>
    where TField : struct, Enum
{
    private Filter()
    {
    }

    /// <summary>Whether the filter says nothing at all, which must not count as filtered.</summary>
    public virtual bool AdmitsAll => false;

    /// <summary>The filter as a function.</summary>
    /// <param name="bind">One comparison as a function.</param>
    /// <typeparam name="T">What is filtered.</typeparam>
    public abstract Func<T, bool> Compile<T>(Func<Compare, Func<T, bool>> bind);

    /// <summary>Every comparison in the filter.</summary>
    public abstract IEnumerable<Compare> Comparisons();

    /// <summary>Every part holds; none given always holds.</summary>
    public sealed record All(IReadOnlyList<Filter<TField>> Parts) : Filter<TField>
    {
        /// <inheritdoc/>
        public override bool AdmitsAll => Parts.All(part => part.AdmitsAll);

        /// <inheritdoc/>
        public override Func<T, bool> Compile<T>(Func<Compare, Func<T, bool>> bind)
        {
            var parts = Parts.Select(part => part.Compile(bind)).ToArray();
            return parts.Length == 1 ? parts[0] : one => Array.TrueForAll(parts, part => part(one));
        }

        /// <inheritdoc/>
        public override IEnumerable<Compare> Comparisons() => Parts.SelectMany(part => part.Comparisons());
    }

    /// <summary>Some part holds; none given never holds.</summary>
    public sealed record Any(IReadOnlyList<Filter<TField>> Parts) : Filter<TField>
    {
        /// <inheritdoc/>
        public override Func<T, bool> Compile<T>(Func<Compare, Func<T, bool>> bind)
        {
            var parts = Parts.Select(part => part.Compile(bind)).ToArray();
            return one => Array.Exists(parts, part => part(one));
        }

        /// <inheritdoc/>
        public override IEnumerable<Compare> Comparisons() => Parts.SelectMany(part => part.Comparisons());
    }

    /// <summary>The part does not hold.</summary>
    public sealed record Not(Filter<TField> Part) : Filter<TField>
    {
        /// <inheritdoc/>
        public override Func<T, bool> Compile<T>(Func<Compare, Func<T, bool>> bind)
        {
            var part = Part.Compile(bind);
            return one => !part(one);
        }

        /// <inheritdoc/>
        public override IEnumerable<Compare> Comparisons() => Part.Comparisons();
    }

    /// <summary>A field meets a condition.</summary>
    public sealed record Compare(TField Field, Condition Condition) : Filter<TField>
    {
        /// <inheritdoc/>
        public override Func<T, bool> Compile<T>(Func<Compare, Func<T, bool>> bind) => bind(this);

        /// <inheritdoc/>
        public override IEnumerable<Compare> Comparisons() => [this];
    }
}
