namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>One comparison of a filter.</summary>
/// <param name="By">How to compare.</param>
/// <param name="Value">What with: a value, <see langword="null"/>, or a list of values for <c>in</c> and <c>nin</c>.</param>
internal sealed record Condition(Comparison By, object? Value)
{
    /// <summary>Whether it compares a part of a name rather than a key.</summary>
    public bool IsOfNames => By is Comparison.Contains or Comparison.StartsWith;

    /// <summary>All values the condition names, <see langword="null"/> included.</summary>
    public IEnumerable<object?> Values => Value is IReadOnlyList<object?> many ? many : [Value];

    /// <summary>Whether it compares with some value, and not with the absence of one.</summary>
    public bool AsksForFigures => Values.Any(value => value is not null);

    /// <summary>Whether a value meets the condition.</summary>
    public bool Holds(object? value) => By switch
    {
        Comparison.Eq => Equals(value, Value),
        Comparison.Neq => !Equals(value, Value),
        Comparison.In => Values.Contains(value),
        Comparison.Nin => !Values.Contains(value),
        _ when value is null || Value is null => false,
        Comparison.Gt => Comparer<object>.Default.Compare(value, Value) > 0,
        Comparison.Gte => Comparer<object>.Default.Compare(value, Value) >= 0,
        Comparison.Lt => Comparer<object>.Default.Compare(value, Value) < 0,
        Comparison.Lte => Comparer<object>.Default.Compare(value, Value) <= 0,
        Comparison.Contains => ((string)value).Contains((string)Value, StringComparison.OrdinalIgnoreCase),
        Comparison.StartsWith => ((string)value).StartsWith((string)Value, StringComparison.OrdinalIgnoreCase),
        _ => throw new ArgumentOutOfRangeException(nameof(value), By, null),
    };
}
