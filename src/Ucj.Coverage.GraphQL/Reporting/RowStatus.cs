namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Whether the figures of a row may be shown.</summary>
internal enum RowStatus
{
    /// <summary>They are shown.</summary>
    Shown,

    /// <summary>They are withheld, for they would speak of too few people.</summary>
    Hidden,
}
