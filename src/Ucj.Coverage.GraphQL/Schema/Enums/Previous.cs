namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Which earlier period.</summary>
internal enum Previous
{
    /// <summary>The calendar period before.</summary>
    Period,

    /// <summary>The same period twelve months earlier.</summary>
    Year,
}
