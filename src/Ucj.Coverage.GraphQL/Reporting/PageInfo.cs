namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Where a page stands in its list.</summary>
internal readonly record struct PageInfo(bool HasNext, bool HasPrevious, string? StartCursor, string? EndCursor);
