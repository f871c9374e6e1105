using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The direction of an order.</summary>
internal sealed class SortDirectionEnum() : CodeEnum<SortDirection>("Direction of an order.", value => value switch
{
    SortDirection.Asc => "Smallest, or earliest, first. Rows without the figure come last.",
    SortDirection.Desc => "Largest, or latest, first. Rows without the figure come last.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
