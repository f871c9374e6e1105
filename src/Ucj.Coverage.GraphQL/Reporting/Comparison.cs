namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>How a filter compares a value with the one given.</summary>
internal enum Comparison
{
    /// <summary>The same; nothing given means no value.</summary>
    Eq,

    /// <summary>Not the same, or no value.</summary>
    Neq,

    /// <summary>One of those given.</summary>
    In,

    /// <summary>None of those given, or no value.</summary>
    Nin,

    /// <summary>Greater; never without a value.</summary>
    Gt,

    /// <summary>Greater or the same; never without a value.</summary>
    Gte,

    /// <summary>Less; never without a value.</summary>
    Lt,

    /// <summary>Less or the same; never without a value.</summary>
    Lte,

    /// <summary>A name that has the text in it, whatever the case; never without a value.</summary>
    Contains,

    /// <summary>A name that begins with the text, whatever the case; never without a value.</summary>
    StartsWith,
}
