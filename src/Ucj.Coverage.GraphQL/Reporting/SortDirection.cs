namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The direction of an order.</summary>
internal enum SortDirection
{
    /// <summary>Smallest, or earliest, first.</summary>
    Asc,

    /// <summary>Largest, or latest, first.</summary>
    Desc,
}
