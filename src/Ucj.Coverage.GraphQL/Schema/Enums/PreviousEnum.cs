namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Which earlier period a row is compared with.</summary>
internal sealed class PreviousEnum() : CodeEnum<Previous>("Which earlier period a row is compared with.", value => value switch
{
    Previous.Period => "The calendar period before: month, quarter, semester or year; for TOTAL the month before the first one asked for.",
    Previous.Year => "The same period twelve months earlier.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
