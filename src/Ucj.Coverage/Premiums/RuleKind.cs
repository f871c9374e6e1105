namespace Ucj.Coverage.Premiums;

/// <summary>What a rule's values are; it names the property that holds them in a pack.</summary>
internal enum RuleKind
{
    /// <summary>A percentage: <c>rate</c>.</summary>
    Rate,

    /// <summary>An amount of money: <c>sum</c>.</summary>
    Sum,

    /// <summary>Income bands with their bases: <c>bands</c>.</summary>
    Bands,

    /// <summary>Marginal brackets of contract value: <c>brackets</c>.</summary>
    Brackets,

    /// <summary>Standard terms with their sums: <c>terms</c>.</summary>
    Terms,

    /// <summary>Programmes: <c>programmes</c>.</summary>
    Programmes,

    /// <summary>The part of a line that is still due: <c>factor</c>.</summary>
    Relief,
}
