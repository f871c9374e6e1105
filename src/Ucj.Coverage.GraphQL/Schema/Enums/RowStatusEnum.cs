using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Whether figures are shown.</summary>
internal sealed class RowStatusEnum() : CodeEnum<RowStatus>("Whether the figures of a row may be shown.", value => value switch
{
    RowStatus.Shown => "The figures are shown; null means: has no meaning here.",
    RowStatus.Hidden => "The figures are withheld, for they would speak of too few people; all of them are null.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
